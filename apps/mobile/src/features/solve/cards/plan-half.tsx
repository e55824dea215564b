import Pencil from 'lucide-react-native/icons/pencil';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field, IconButton, Text } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isStoppedByDanger } from '../session/talk.ts';
import { useEditInPlace } from './use-edit-in-place.ts';

type PlanHalfProps = {
  session: Session;
  label: string;
  value: string;
  onSave: (words: string) => void;
};

/** The words of one half of the plan, changed in place. */
export function PlanHalf({ session, label, value, onSave }: PlanHalfProps) {
  const { t } = useTranslation();
  const { draft, setDraft, place } = useEditInPlace(label);
  if (draft === null) {
    return (
      <View ref={place} style={styles.row}>
        <Text variant="voiceL" style={styles.words}>
          {value}
        </Text>
        <IconButton
          icon={Pencil}
          iconSize={17}
          label={t('solve.edit', { row: label })}
          onPress={() => setDraft(value)}
        />
      </View>
    );
  }
  const save = async () => {
    setDraft(null);
    const words = draft.trim();
    if (words !== value && !(await isStoppedByDanger(session, words))) onSave(words);
  };
  return (
    <View ref={place} style={styles.form}>
      <Field
        label={label}
        variant="voice"
        value={draft}
        onChangeText={setDraft}
        maxLength={500}
        multiline
        autoFocus
      />
      <Button size="small" label={t('solve.save')} onPress={() => void save()} />
    </View>
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'flex-end', gap: 4, marginRight: -12 },
  words: { flex: 1 },
  form: { gap: 8 },
});
