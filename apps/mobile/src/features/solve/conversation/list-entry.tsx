import type { Step } from '@solacore/contract';
import { memo } from 'react';
import { StyleSheet, View } from 'react-native';
import type { Message } from '@/local-db';
import { LeftButton } from '../left/left-button.tsx';
import { isHandOpening } from '../session/hand-opening.ts';
import type { Session } from '../session/session-deps.ts';
import type { TurnProblem } from '../session/session-state.ts';
import { PersonWords } from './person-words.tsx';
import { ReplyEntry } from './reply-entry.tsx';
import { StepDivider } from './step-divider.tsx';
import { TurnNote } from './turn-note.tsx';
import type { StepPlace } from './use-step-places.ts';

/** What only the last turn has. */
export type OpenTurn = {
  queuePosition: number | null;
  problem: TurnProblem | null;
  /** The connection has been broken for a while. */
  isReconnecting: boolean;
  onRetry: () => void;
  /** Undefined where the last turn stands as it is. */
  onRegenerate: (() => void) | undefined;
  onEdit: (() => void) | undefined;
};

export type ListEntryProps = {
  session: Session;
  message: Message;
  before: Message | undefined;
  after: Message | undefined;
  /** Null in turns that are over. */
  openTurn: OpenTurn | null;
  /** In this conversation it is said who wrote each reply. */
  isAnswererTold: boolean;
  unmask: (text: string) => string;
  /** The number of its block, in which `y` is told. */
  block: number;
  onStepAt: (step: Step, place: StepPlace) => void;
};

/** One message in its place. Hundreds stand in a list: each is drawn again only when it changes. */
export const ListEntry = memo(function ListEntry(props: ListEntryProps) {
  const { session, message, before, after, openTurn, unmask, block, onStepAt } = props;
  const onPlace = (y: number) => onStepAt(message.step, { block, y });
  if (message.role === 'assistant') return <ReplyEntry {...props} />;
  const reply = after?.role === 'assistant' ? after : undefined;
  const turn = { session, words: message, reply };
  const problem = openTurn?.problem ?? null;
  if (message.isOpening) {
    // A step filled in by hand said nothing here: its name alone would stand over the next one.
    const isBare = isHandOpening(message) && after?.isOpening === true;
    if (isBare) return null;
    return (
      <StepDivider step={message.step} onPlace={onPlace}>
        <TurnNote message={message} problem={problem} onRetry={openTurn?.onRetry} />
        {reply ? null : <LeftButton turn={turn} />}
      </StepDivider>
    );
  }
  const words = (
    <PersonWords
      message={message}
      session={session}
      reply={reply}
      unmask={unmask}
      problem={problem}
      onRetry={openTurn?.onRetry}
      onEdit={openTurn?.onEdit}
    />
  );
  // Said after going back: the step stands over it once more.
  const isBack = before !== undefined && before.step !== message.step;
  if (!isBack) return words;
  return (
    <View style={styles.back}>
      <StepDivider step={message.step} onPlace={onPlace} />
      {words}
    </View>
  );
});

const styles = StyleSheet.create({ back: { gap: 16 } });
