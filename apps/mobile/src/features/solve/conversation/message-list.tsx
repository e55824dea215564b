import type { Message } from '@/local-db';
import { PersonWords } from './person-words.tsx';
import { Reply } from './reply.tsx';
import { StepDivider } from './step-divider.tsx';

type MessageListProps = {
  messages: Message[];
  queuePosition: number | null;
  unmask: (text: string) => string;
  onRetry: () => void;
};

/** The conversation so far. Only the last turn can be asked for again. */
export function MessageList({ messages, queuePosition, unmask, onRetry }: MessageListProps) {
  const lastWords = messages.findLastIndex((message) => message.role === 'user');
  return messages.map((message, index) => {
    const retry = index >= lastWords ? onRetry : undefined;
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
    if (!message.isOpening) {
      return <PersonWords key={message.id} message={message} unmask={unmask} onRetry={retry} />;
    }
    return <OpeningTurn key={message.id} message={message} unmask={unmask} onRetry={retry} />;
  });
}

type OpeningTurnProps = {
  message: Message;
  unmask: (text: string) => string;
  onRetry: (() => void) | undefined;
};

function OpeningTurn({ message, unmask, onRetry }: OpeningTurnProps) {
  return (
    <>
      <StepDivider step={message.step} />
      {message.status === 'sent' ? null : (
        <PersonWords message={message} unmask={unmask} onRetry={onRetry} />
      )}
    </>
  );
}
