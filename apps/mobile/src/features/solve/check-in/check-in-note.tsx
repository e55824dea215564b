import type { CheckIn } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { Button, Field, Text } from '@/ui';
import { cardState } from '../cards/card-memory.tsx';
import type { Session } from '../session/session-deps.ts';
import { isStoppedByDanger } from '../session/talk.ts';

const useNote = cardState<string>();
const useKept = cardState<boolean>();

type CheckInNoteProps = {
  session: Session;
  result: CheckIn['result'];
  onSave: (note: string) => void;
};

const longestNote = 500;

/** What helped or got in the way, if the person wants to write it. */
export function CheckInNote({ session, result, onSave }: CheckInNoteProps) {
  const { t } = useTranslation();
  const [note, setNote] = useNote('check-in note', '');
  const [isKept, setIsKept] = useKept('check-in note', false);
  const change = (words: string) => {
    setNote(words);
    setIsKept(false);
  };
  const save = async () => {
    const words = note.trim();
    if (await isStoppedByDanger(session, words)) return;
    onSave(words);
    setIsKept(true);
  };
  return (
    <View style={styles.stack}>
      <Field
        label={t('solve.form.optional', { label: t(`solve.checkIn.note.${result}`) })}
        variant="voiceS"
        value={note}
        onChangeText={change}
        maxLength={longestNote}
        multiline
      />
      {note.trim() === '' || isKept ? null : (
        <Button
          size="small"
          variant="secondary"
          label={t('solve.save')}
          onPress={() => void save()}
        />
      )}
      {isKept ? (
        <Text role="status" variant="small" color="ink3">
          {t('solve.checkIn.kept')}
        </Text>
      ) : null}
    </View>
  );
}

const styles = StyleSheet.create({ stack: { gap: 8 } });
