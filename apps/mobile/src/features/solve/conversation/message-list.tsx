import type { Step } from '@solacore/contract';
import type { Message } from '@/local-db';
import type { TurnProblem } from '../session/session-state.ts';
import { PersonWords } from './person-words.tsx';
import { Reply } from './reply.tsx';
import { StepDivider } from './step-divider.tsx';
import { TurnNote } from './turn-note.tsx';

type MessageListProps = {
  messages: Message[];
  queuePosition: number | null;
  problem: TurnProblem | null;
  unmask: (text: string) => string;
  onRetry: () => void;
  /** Where a step begins, in px from the top of the list. */
  onStepAt: (step: Step, y: number) => void;
};

/** The conversation so far. Only the last turn can be asked for again. */
export function MessageList(props: MessageListProps) {
  const { messages, queuePosition, unmask, onRetry, onStepAt } = props;
  const lastWords = messages.findLastIndex((message) => message.role === 'user');
  return messages.map((message, index) => {
    const retry = index >= lastWords ? onRetry : undefined;
    const problem = index === lastWords ? props.problem : null;
    if (message.role === 'assistant') {
      return (
        <Reply
          key={message.id}
          message={message}
          queuePosition={index === messages.length - 1 ? queuePosition : null}
          onRetry={retry}
        />
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
      />
    );
  });
}
