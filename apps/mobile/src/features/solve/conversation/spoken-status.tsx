import { useTranslation } from 'react-i18next';
import { Text, unseen } from '@/ui';
import { isAnswering, type SessionState } from '../session/session-state.ts';
import { waitingText } from './reply.tsx';

type SpokenStatusProps = { state: SessionState; isReconnecting: boolean };

/** For screen readers: that an answer is coming, what it waits for, then the whole of it, once. */
export function SpokenStatus({ state, isReconnecting }: SpokenStatusProps) {
  const { t } = useTranslation();
  const last = state.messages.at(-1);
  const spoken = isAnswering(state)
    ? isReconnecting || state.queuePosition
      ? waitingText(t, state.queuePosition, isReconnecting)
      : t('solve.answering')
    : last?.role === 'assistant' && last.status === 'sent'
      ? last.content
      : '';
  return (
    <Text role="status" aria-live="polite" style={unseen}>
      {spoken}
    </Text>
  );
}
