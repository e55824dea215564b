import type { Step } from '@solacore/contract';
import { Fragment, memo } from 'react';
import { StyleSheet, View } from 'react-native';
import { shallow } from 'zustand/shallow';
import { AiReminder } from '@/features/consent/ai-notice.tsx';
import type { Message } from '@/local-db';
import { rowApart } from '@/ui';
import type { Session } from '../session/session-deps.ts';
import { ListEntry, type OpenTurn } from './list-entry.tsx';
import type { StepPlace } from './use-step-places.ts';

type MessageBlockProps = {
  number: number;
  session: Session;
  messages: Message[];
  /** The messages around the block. */
  before: Message | undefined;
  after: Message | undefined;
  /** From this message of the block on it is the last turn; null where none of it stands here. */
  openFrom: number;
  openTurn: OpenTurn | null;
  isAnswererTold: boolean;
  /** Ids of the messages before which it is said again that no person answers. */
  reminded: string[];
  unmask: (text: string) => string;
  /** Where blocks begin in the list, and steps in their block. The same functions at every rendering. */
  onBlockAt: (number: number, y: number) => void;
  onStepAt: (step: Step, place: StepPlace) => void;
};

/**
 * Some messages that follow each other. A reply that grows lays out its own block anew and moves the
 * others as wholes; a block in which nothing has changed is not drawn again.
 */
export const MessageBlock = memo(function MessageBlock(props: MessageBlockProps) {
  const { number, messages, openFrom, openTurn, reminded, onBlockAt, onStepAt } = props;
  return (
    <View
      style={[styles.block, number > 0 ? styles.below : styles.first]}
      onLayout={({ nativeEvent }) => onBlockAt(number, nativeEvent.layout.y)}
    >
      {messages.map((message, at) => (
        <Fragment key={message.id}>
          {reminded.includes(message.id) ? <AiReminder /> : null}
          <ListEntry
            session={props.session}
            message={message}
            before={messages[at - 1] ?? props.before}
            // While a reply streams only it and its words are drawn again.
            after={messages[at + 1] ?? props.after}
            openTurn={at >= openFrom ? openTurn : null}
            isAnswererTold={props.isAnswererTold}
            unmask={props.unmask}
            block={number}
            onStepAt={onStepAt}
          />
        </Fragment>
      ))}
    </View>
  );
}, isSameBlock);

function isSameBlock(was: MessageBlockProps, is: MessageBlockProps): boolean {
  const { messages: oldMessages, reminded: oldReminded, ...before } = was;
  const { messages, reminded, ...now } = is;
  return shallow(oldMessages, messages) && shallow(oldReminded, reminded) && shallow(before, now);
}

const gap = 16;

const styles = StyleSheet.create({ block: { gap }, first: rowApart(0), below: rowApart(gap) });
