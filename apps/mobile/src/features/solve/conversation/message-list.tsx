import type { Step } from '@solacore/contract';
import { View } from 'react-native';
import type { Message } from '@/local-db';
import type { TurnProblem } from '../session/session-state.ts';
import { AnotherReply } from './another-reply.tsx';
import { PersonWords } from './person-words.tsx';
import { Reply } from './reply.tsx';
import { StepDivider } from './step-divider.tsx';
import { TurnNote } from './turn-note.tsx';

type MessageListProps = {
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
  /** Where a step begins, in px from the top of the list. */
  onStepAt: (step: Step, y: number) => void;
};

/** The conversation so far. Only the last turn can be asked for again. */
export function MessageList(props: MessageListProps) {
  const { messages, unmask, onRetry, onRegenerate, onEdit, onStepAt } = props;
  const lastWords = messages.findLastIndex((message) => message.role === 'user');
  return messages.map((message, index) => {
    const retry = index >= lastWords ? onRetry : undefined;
    const problem = index === lastWords ? props.problem : null;
    const isLast = index === messages.length - 1;
    if (message.role === 'assistant') {
      return (
        <View key={message.id}>
          <Reply
            message={message}
            queuePosition={isLast ? props.queuePosition : null}
            isReconnecting={isLast && props.isReconnecting}
            onRetry={retry}
          />
          {isLast && onRegenerate ? (
            <AnotherReply problem={props.problem} onPress={onRegenerate} />
          ) : null}
        </View>
      );
    }
    if (message.isOpening) {
      return (
        <StepDivider
          key={message.id}
          step={message.step}
          onPlace={(y) => onStepAt(message.step, y)}
        >
          <TurnNote status={message.status} problem={problem} onRetry={retry} />
        </StepDivider>
      );
    }
    return (
      <PersonWords
        key={message.id}
        message={message}
        unmask={unmask}
        problem={problem}
        onRetry={retry}
        onEdit={index === lastWords ? onEdit : undefined}
      />
    );
  });
}
