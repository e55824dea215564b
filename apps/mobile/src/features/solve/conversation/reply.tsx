import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import type { Message } from '@/local-db';
import { StreamCursor, Text, TextLink } from '@/ui';

type ReplyProps = {
  message: Message;
  queuePosition: number | null;
  isReconnecting: boolean;
  onRetry: (() => void) | undefined;
};

/** What Solacore answers: plain text with no bubble, and a piece of the horizon while it comes. */
export const Reply = memo(function Reply(props: ReplyProps) {
  const { message, queuePosition, isReconnecting, onRetry } = props;
  const { t } = useTranslation();
  const isStreaming = message.status === 'streaming';
  if (isStreaming && message.content === '') {
    return (
      <View style={styles.waiting}>
        <StreamCursor color="ink" />
        <Text variant="small" color="ink3">
          {waitingText(t, queuePosition, isReconnecting)}
        </Text>
      </View>
    );
  }
  return (
    <View style={styles.stack}>
      <Text>
        {message.content}
        {isStreaming ? (
          <View style={styles.cursor}>
            <StreamCursor color="ink" />
          </View>
        ) : null}
      </Text>
      {isStreaming && isReconnecting ? (
        <Text variant="small" color="ink3" style={styles.below}>
          {t('solve.reconnecting')}
        </Text>
      ) : null}
      {message.status === 'stopped' ? (
        <ReplyNote note={t('solve.stopped')} action={t('solve.askAgain')} onPress={onRetry} />
      ) : null}
      {message.status === 'cut' ? (
        <ReplyNote note={t('solve.cut')} action={t('solve.getAgain')} onPress={onRetry} />
      ) : null}
    </View>
  );
});

/** Before the first word: what is being waited for. */
export function waitingText(t: TFunction, queuePosition: number | null, isReconnecting: boolean) {
  if (isReconnecting) return t('solve.reconnecting');
  return queuePosition ? t('solve.queue', { count: queuePosition }) : t('solve.waiting');
}

type ReplyNoteProps = { note: string; action: string; onPress: (() => void) | undefined };

function ReplyNote({ note, action, onPress }: ReplyNoteProps) {
  return (
    <View role="alert" style={styles.note}>
      <Text variant="small" color="ink2">
        {note}
      </Text>
      {onPress ? <TextLink label={action} onPress={onPress} /> : null}
    </View>
  );
}

const styles = StyleSheet.create({
  stack: { maxWidth: 520, paddingRight: 16 },
  waiting: { flexDirection: 'row', alignItems: 'center', gap: 10, minHeight: 26 },
  cursor: { paddingLeft: 5, paddingBottom: 5 },
  below: { paddingTop: 6 },
  note: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center', columnGap: 8 },
});
