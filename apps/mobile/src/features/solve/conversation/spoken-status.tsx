import { useTranslation } from 'react-i18next';
import { StyleSheet } from 'react-native';
import { Text } from '@/ui';
import type { SessionState } from '../session/session-state.ts';

/** For screen readers: that an answer is coming, and then the whole of it, once. */
export function SpokenStatus({ state }: { state: SessionState }) {
  const { t } = useTranslation();
  const last = state.messages.at(-1);
  const spoken =
    state.phase !== 'idle'
      ? t('solve.answering')
      : last?.role === 'assistant' && last.status === 'sent'
        ? last.content
        : '';
  return (
    <Text role="status" aria-live="polite" style={styles.unseen}>
      {spoken}
    </Text>
  );
}

const styles = StyleSheet.create({
  unseen: { position: 'absolute', width: 1, height: 1, overflow: 'hidden', opacity: 0.01 },
});
