import type { ErrorCode } from '@solacore/contract';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import Clock from 'lucide-react-native/icons/clock';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Message } from '@/local-db';
import { Icon, Text, TextLink } from '@/ui';
import type { TurnProblem } from '../session/session-state.ts';
import { WayOn } from './way-on.tsx';

type TurnNoteProps = {
  message: Message;
  problem: TurnProblem | null;
  /** Offered under the last words when their turn did not end well. */
  onRetry: (() => void) | undefined;
};

/** Trying the same words again cannot help against these. */
const finalCodes: ErrorCode[] = [
  'QUOTA_EXCEEDED',
  'SOLVE_SESSION_CLOSED',
  'ACCOUNT_SUSPENDED',
  'TIER_INSUFFICIENT',
  'FORBIDDEN',
  'NOT_FOUND',
  'PAYLOAD_TOO_LARGE',
];

/** Under words without an answer: what happened, in one sentence, and one way to go on. */
export function TurnNote({ message, problem, onRetry }: TurnNoteProps) {
  const { t } = useTranslation();
  const { status, conversationId } = message;
  if (onRetry && status === 'waiting') return <WaitingNote />;
  if (!onRetry || (status !== 'failed' && status !== 'cut')) return null;
  const code = problem?.kind === 'refused' ? problem.code : null;
  const sentence = code
    ? t(`errors.${code}`)
    : t(status === 'failed' ? 'solve.notSent' : 'solve.unanswered');
  const isLost = status === 'cut' && code === null;
  const canRetry = code === null || !finalCodes.includes(code);
  return (
    <View role="alert" style={styles.note}>
      <View style={styles.sentence}>
        <View style={styles.icon}>
          <Icon icon={CircleAlert} size={15} color="caution" />
        </View>
        <Text variant="smallMedium" color="caution" style={styles.words}>
          {sentence}
        </Text>
      </View>
      {canRetry ? (
        <TextLink label={t(isLost ? 'solve.getAgain' : 'common.tryAgain')} onPress={onRetry} />
      ) : null}
      {problem?.kind === 'refused' ? (
        <WayOn problem={problem} conversationId={conversationId} onRetry={onRetry} />
      ) : null}
    </View>
  );
}

/** The words stay as they are; what can be done stands below the conversation. */
function WaitingNote() {
  const { t } = useTranslation();
  return (
    <View style={styles.sentence}>
      <View style={styles.icon}>
        <Icon icon={Clock} size={15} color="ink2" />
      </View>
      <Text variant="small" color="ink2" style={styles.words}>
        {t('solve.later.note')}
      </Text>
    </View>
  );
}

const styles = StyleSheet.create({
  note: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    columnGap: 8,
    minHeight: 44,
  },
  sentence: { flexDirection: 'row', gap: 8, flexShrink: 1 },
  icon: { paddingTop: 2 },
  words: { flexShrink: 1 },
});
