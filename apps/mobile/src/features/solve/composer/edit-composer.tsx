import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { usePageKeyDown } from '@/platform/key-down';
import { Text, TextLink } from '@/ui';
import { editableWords } from '../session/last-turn.ts';
import { cancelEdit, sendEdited } from '../session/replace-turn.ts';
import type { Session } from '../session/session-deps.ts';
import type { SessionState } from '../session/session-state.ts';
import { ComposerField } from './composer-field.tsx';

/** The last words, back in the field. What is being written besides them waits. Esc leaves them. */
export function EditComposer({ session, state }: { session: Session; state: SessionState }) {
  const { t } = useTranslation();
  const [text, setText] = useState(editableWords(state)?.content ?? '');
  usePageKeyDown(({ key }) => {
    if (key !== 'Escape') return false;
    cancelEdit(session);
    return true;
  });
  return (
    <ComposerField
      session={session}
      state={state}
      text={text}
      onChangeText={setText}
      onSend={() => void sendEdited(session, text)}
      autoFocus
      note={
        <View style={styles.row}>
          <Text role="status" variant="small" color="ink2" style={styles.words}>
            {t('solve.editingWords')}
          </Text>
          <TextLink label={t('common.cancel')} onPress={() => cancelEdit(session)} />
        </View>
      }
    />
  );
}

const styles = StyleSheet.create({
  row: { flexDirection: 'row', alignItems: 'center', gap: 12, paddingLeft: 4 },
  words: { flex: 1 },
});
