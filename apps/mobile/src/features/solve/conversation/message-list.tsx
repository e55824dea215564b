import type { Message } from '@/local-db';
import type { Session } from '../session/session-deps.ts';
import type { OpenTurn } from './list-entry.tsx';
import { MessageBlock } from './message-block.tsx';
import type { StepPlaces } from './use-step-places.ts';

type MessageListProps = {
  session: Session;
  messages: Message[];
  /** The last turn: what it waits for, and what can be done about it. */
  openTurn: OpenTurn;
  unmask: (text: string) => string;
  /** Before these messages it is said again that no person answers. */
  remindBefore: Set<string>;
  places: StepPlaces;
};

const messagesInBlock = 20;

/** The conversation so far, in blocks. Only the last turn can be asked for again. */
export function MessageList(props: MessageListProps) {
  const { session, messages, openTurn, unmask, remindBefore, places } = props;
  const lastWords = messages.findLastIndex(({ role }) => role === 'user');
  const isAnswererTold = messages.some(({ provider }) => provider === 'device');
  const blocks = Array.from({ length: Math.ceil(messages.length / messagesInBlock) });
  return blocks.map((_, number) => {
    const first = number * messagesInBlock;
    const some = messages.slice(first, first + messagesInBlock);
    const openFrom = Math.max(0, lastWords - first);
    return (
      <MessageBlock
        // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place in the list.
        key={number}
        number={number}
        session={session}
        messages={some}
        before={messages[first - 1]}
        after={messages[first + some.length]}
        openFrom={Math.min(openFrom, some.length)}
        openTurn={openFrom < some.length ? openTurn : null}
        isAnswererTold={isAnswererTold}
        reminded={some.map(({ id }) => id).filter((id) => remindBefore.has(id))}
        unmask={unmask}
        onBlockAt={places.onBlockAt}
        onStepAt={places.onStepAt}
      />
    );
  });
}
