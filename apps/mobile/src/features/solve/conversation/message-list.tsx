import type { Step } from '@solacore/contract';
import { Fragment } from 'react';
import { AiReminder } from '@/features/consent/ai-notice.tsx';
import type { Message } from '@/local-db';
import type { Session } from '../session/session-deps.ts';
import { ListEntry, type OpenTurn } from './list-entry.tsx';

type MessageListProps = {
  session: Session;
  messages: Message[];
  /** The last turn: what it waits for, and what can be done about it. */
  openTurn: OpenTurn;
  unmask: (text: string) => string;
  /** Before these messages it is said again that no person answers. */
  remindBefore: Set<string>;
  /** Where a step begins, in px from the top of the list. The same function at every rendering. */
  onStepAt: (step: Step, y: number) => void;
};

/** The conversation so far. Only the last turn can be asked for again. */
export function MessageList(props: MessageListProps) {
  const { session, messages, openTurn, unmask, remindBefore, onStepAt } = props;
  const lastWords = messages.findLastIndex(({ role }) => role === 'user');
  const isAnswererTold = messages.some(({ provider }) => provider === 'device');
  return messages.map((message, index) => (
    <Fragment key={message.id}>
      {remindBefore.has(message.id) ? <AiReminder /> : null}
      <ListEntry
        session={session}
        message={message}
        before={messages[index - 1]}
        // While a reply streams only it and its words are drawn again.
        after={messages[index + 1]}
        openTurn={index >= lastWords ? openTurn : null}
        isAnswererTold={isAnswererTold}
        unmask={unmask}
        onStepAt={onStepAt}
      />
    </Fragment>
  ));
}
