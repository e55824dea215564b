import { StyleSheet, View } from 'react-native';
import { ReportButton } from '@/features/report/report-button.tsx';
import { LeftButton } from '../left/left-button.tsx';
import { AnotherReply } from './another-reply.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { CopyReply } from './copy-button.tsx';
import type { ListEntryProps } from './list-entry.tsx';
import { Reply } from './reply.tsx';
import { useGrowing } from './use-growing.ts';

/** A reply, who wrote it, and what can be done with it. */
export function ReplyEntry(props: ListEntryProps) {
  const { session, before: words, after, openTurn, isAnswererTold } = props;
  const message = useGrowing(session, props.message);
  const isLast = after === undefined;
  // Until it begins, the words it answers have the same way beside them.
  const hasBegun = message.status !== 'streaming' || message.content !== '';
  const onRegenerate = isLast ? openTurn?.onRegenerate : undefined;
  return (
    <View>
      <Reply
        message={message}
        queuePosition={isLast ? (openTurn?.queuePosition ?? null) : null}
        isReconnecting={isLast && openTurn?.isReconnecting === true}
        onRetry={openTurn?.onRetry}
      />
      {isAnswererTold ? <AnsweredBy message={message} /> : null}
      <View style={[styles.actions, onRegenerate ? null : styles.flagOnly]}>
        {onRegenerate ? (
          <AnotherReply problem={openTurn?.problem ?? null} onPress={onRegenerate} />
        ) : null}
        {message.status === 'sent' || message.status === 'stopped' ? (
          <>
            <CopyReply text={message.content} />
            {message.provider === 'device' ? null : (
              <ReportButton message={{ ...message, provider: message.provider }} />
            )}
          </>
        ) : null}
        {words && hasBegun ? (
          <LeftButton turn={{ session, words, reply: message }} isSmall />
        ) : null}
      </View>
    </View>
  );
}

const styles = StyleSheet.create({
  actions: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' },
  // The drawing stands in line with the words, its target around it.
  flagOnly: { marginLeft: -14 },
});
