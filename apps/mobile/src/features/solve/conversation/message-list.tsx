import type { Step } from '@solacore/contract';
import { Fragment, type ReactNode } from 'react';
import { StyleSheet, View } from 'react-native';
import { AiReminder } from '@/features/consent/ai-notice.tsx';
import { ReportButton } from '@/features/report/report-button.tsx';
import type { Message } from '@/local-db';
import { LeftButton } from '../left/left-button.tsx';
import { isHandOpening } from '../session/hand-opening.ts';
import type { Session } from '../session/session-deps.ts';
import type { TurnProblem } from '../session/session-state.ts';
import { AnotherReply } from './another-reply.tsx';
import { AnsweredBy } from './answered-by.tsx';
import { CopyReply } from './copy-button.tsx';
import { PersonWords } from './person-words.tsx';
import { Reply } from './reply.tsx';
import { StepDivider } from './step-divider.tsx';
import { TurnNote } from './turn-note.tsx';

type MessageListProps = {
  session: Session;
  messages: Message[];
  queuePosition: number | null;
  problem: TurnProblem | null;
  unmask: (text: string) => string;
  /** The connection has been broken for a while. */
  isReconnecting: boolean;
  onRetry: () => void;
  /** Undefined where the last turn stands as it is. */
  onRegenerate: (() => void) | undefined;
  onEdit: (() => void) | undefined;
  /** Before these messages it is said again that no person answers. */
  remindBefore: Set<string>;
  /** Where a step begins, in px from the top of the list. */
  onStepAt: (step: Step, y: number) => void;
};

/** The conversation so far. Only the last turn can be asked for again. */
export function MessageList(props: MessageListProps) {
  const { messages, remindBefore } = props;
  return messages.map((message, index) => (
    <Fragment key={message.id}>
      {remindBefore.has(message.id) ? <AiReminder /> : null}
      {entryAt(props, message, index)}
    </Fragment>
  ));
}

function entryAt(props: MessageListProps, message: Message, index: number): ReactNode {
  const { session, messages, unmask, onRetry, onRegenerate, onEdit, onStepAt } = props;
  const lastWords = messages.findLastIndex(({ role }) => role === 'user');
  const retry = index >= lastWords ? onRetry : undefined;
  const problem = index === lastWords ? props.problem : null;
  const isLast = index === messages.length - 1;
  if (message.role === 'assistant') {
    const words = messages[index - 1];
    return (
      <View>
        <Reply
          message={message}
          queuePosition={isLast ? props.queuePosition : null}
          isReconnecting={isLast && props.isReconnecting}
          onRetry={retry}
        />
        <AnsweredBy message={message} messages={messages} />
        <View style={[styles.actions, isLast && onRegenerate ? null : styles.flagOnly]}>
          {isLast && onRegenerate ? (
            <AnotherReply problem={props.problem} onPress={onRegenerate} />
          ) : null}
          {message.status === 'sent' || message.status === 'stopped' ? (
            <>
              <CopyReply text={message.content} />
              {message.provider === 'device' ? null : (
                <ReportButton message={{ ...message, provider: message.provider }} />
              )}
            </>
          ) : null}
          {words ? <LeftButton turn={{ session, words, reply: message }} isSmall /> : null}
        </View>
      </View>
    );
  }
  const next = messages[index + 1];
  const turn = { session, words: message, reply: next?.role === 'assistant' ? next : undefined };
  if (message.isOpening) {
    // A step filled in by hand said nothing here: its name alone would stand over the next one.
    const isBare = isHandOpening(message) && next?.isOpening === true;
    if (isBare) return null;
    return (
      <StepDivider step={message.step} onPlace={(y) => onStepAt(message.step, y)}>
        <TurnNote message={message} problem={problem} onRetry={retry} />
        {turn.reply ? null : <LeftButton turn={turn} />}
      </StepDivider>
    );
  }
  const words = (
    <PersonWords
      message={message}
      session={session}
      reply={turn.reply}
      unmask={unmask}
      problem={problem}
      onRetry={retry}
      onEdit={index === lastWords ? onEdit : undefined}
    />
  );
  // Said after going back: the step stands over it once more.
  const isBack = index > 0 && messages[index - 1]?.step !== message.step;
  if (!isBack) return words;
  return (
    <View style={styles.back}>
      <StepDivider step={message.step} onPlace={(y) => onStepAt(message.step, y)} />
      {words}
    </View>
  );
}

const styles = StyleSheet.create({
  actions: { flexDirection: 'row', flexWrap: 'wrap', alignItems: 'center' },
  // The drawing stands in line with the words, its target around it.
  flagOnly: { marginLeft: -14 },
  back: { gap: 16 },
});
