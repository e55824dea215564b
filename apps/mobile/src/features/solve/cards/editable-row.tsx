import Pencil from 'lucide-react-native/icons/pencil';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field, IconButton, Text, TextLink, useTheme } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isStoppedByDanger } from '../session/talk.ts';
import { useEditInPlace } from './use-edit-in-place.ts';
import { useRowInset } from './use-row-inset.ts';

type EditableRowProps = {
  session: Session;
  caption: string;
  /** As the person reads it. */
  value: string;
  onSave: (value: string) => void;
  longest?: number;
  isLast?: boolean;
};

/** One line of a result in the person's words; the pencil turns it into a field in place. */
export function EditableRow(props: EditableRowProps) {
  const { session, caption, value, onSave, longest = 500, isLast } = props;
  const { t } = useTranslation();
  const { colors } = useTheme();
  const inset = useRowInset();
  const { draft, setDraft, place } = useEditInPlace(caption);
  const line = isLast ? null : { borderBottomWidth: 1, borderBottomColor: colors.line };
  if (draft !== null) {
    const save = async () => {
      setDraft(null);
      const words = draft.trim();
      if (words !== value && !(await isStoppedByDanger(session, words))) onSave(words);
    };
    return (
      <View ref={place} style={[styles.editing, line]}>
        <Field
          label={caption}
          variant="voiceS"
          value={draft}
          onChangeText={setDraft}
          maxLength={longest}
          multiline
          autoFocus
        />
        <View style={styles.actions}>
          <Button
            size="small"
            label={t('solve.save')}
            onPress={() => void save()}
            variant="secondary"
          />
          <Button
            size="small"
            variant="quiet"
            label={t('common.cancel')}
            onPress={() => setDraft(null)}
          />
        </View>
      </View>
    );
  }
  return (
    <View ref={place} style={[styles.row, { paddingLeft: inset }, line]}>
      <View style={styles.words}>
        <Text variant="smallMedium" color="ink3">
          {caption}
        </Text>
        {value === '' ? (
          <TextLink label={t('solve.writeThis')} onPress={() => setDraft('')} />
        ) : (
          <Text variant="voiceS">{value}</Text>
        )}
      </View>
      {value === '' ? null : (
        <IconButton
          icon={Pencil}
          iconSize={17}
          label={t('solve.edit', { row: caption })}
          onPress={() => setDraft(value)}
        />
      )}
    </View>
  );
}

const styles = StyleSheet.create({
  row: {
    flexDirection: 'row',
    alignItems: 'center',
    gap: 6,
    paddingVertical: 10,
    paddingRight: 6,
  },
  words: { flex: 1, minWidth: 0, gap: 1 },
  editing: { padding: 14, gap: 10 },
  actions: { flexDirection: 'row', flexWrap: 'wrap', gap: 8 },
});
