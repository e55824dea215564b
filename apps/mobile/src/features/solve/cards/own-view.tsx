import Pencil from 'lucide-react-native/icons/pencil';
import { useTranslation } from 'react-i18next';
import { Pressable, StyleSheet, View } from 'react-native';
import { Button, Field, Icon, Text } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { isStoppedByDanger } from '../session/talk.ts';
import { useEditInPlace } from './use-edit-in-place.ts';
import { useRowInset } from './use-row-inset.ts';

type OwnViewProps = { session: Session; onSave: (words: string) => void };

/** A view in the person's own words, in place of the ones that were offered. */
export function OwnView({ session, onSave }: OwnViewProps) {
  const { t } = useTranslation();
  const inset = useRowInset();
  const { draft, setDraft, place } = useEditInPlace('own view');
  if (draft === null) {
    return (
      <View ref={place}>
        <Pressable
          role="button"
          onPress={() => setDraft('')}
          style={[styles.write, { paddingHorizontal: inset }]}
        >
          <View style={styles.pencil}>
            <Icon icon={Pencil} size={17} />
          </View>
          <Text variant="uiMedium">{t('solve.reframe.writeOwn')}</Text>
        </Pressable>
      </View>
    );
  }
  const save = async () => {
    setDraft(null);
    const words = draft.trim();
    if (words !== '' && !(await isStoppedByDanger(session, words))) onSave(words);
  };
  return (
    <View ref={place} style={[styles.own, { paddingHorizontal: inset }]}>
      <Field
        label={t('solve.reframe.ownLabel')}
        variant="voiceS"
        value={draft}
        onChangeText={setDraft}
        maxLength={500}
        multiline
        autoFocus
      />
      <Button
        size="small"
        variant="secondary"
        label={t('solve.save')}
        onPress={() => void save()}
      />
    </View>
  );
}

const styles = StyleSheet.create({
  write: { flexDirection: 'row', alignItems: 'center', gap: 14, minHeight: 50 },
  pencil: { width: 24, alignItems: 'center' },
  own: { paddingVertical: 14, gap: 10 },
});
