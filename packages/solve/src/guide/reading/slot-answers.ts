import { turnCaps } from '../../machine/turns.ts';
import type { Reading } from './reading.ts';

export type SlotAnswers<Slot extends string> = {
  filled: Partial<Record<Slot, string>>;
  /** What is still to be asked, in order; empty ends the step. */
  pending: Slot[];
  /** The slot this turn's message has just filled. */
  justFilled: Slot | undefined;
  /** The pending question was met with "I don't know". */
  isRetry: boolean;
};

const asides = ['nature', 'anger', 'reassure', 'advice', 'listen', 'question'];

/**
 * Replays the step: the first message opened it, each later one answers the question that was then
 * pending. Asides ("are you a robot?") answer nothing; not knowing twice, or a no, moves on.
 */
export function slotAnswers<Slot extends string>(
  reading: Reading,
  questions: Slot[],
): SlotAnswers<Slot> {
  const filled: Partial<Record<Slot, string>> = {};
  let pending = questions;
  let justFilled: Slot | undefined;
  let isRetry = false;
  for (const answer of reading.answers.slice(1)) {
    const slot = pending[0];
    justFilled = undefined;
    if (slot === undefined) break;
    if (answer.kind === 'answer') {
      filled[slot] = answer.text;
      justFilled = slot;
    }
    const isAside = asides.includes(answer.kind);
    const isOpen = ['unsure', 'wordless', 'agreement'].includes(answer.kind);
    const isFirstUnsure: boolean = isOpen && !isRetry;
    isRetry = isFirstUnsure;
    if (!isAside && !isFirstUnsure) pending = pending.slice(1);
  }
  return { filled, pending: hasEnded(reading) ? [] : pending, justFilled, isRetry };
}

function hasEnded(reading: Reading): boolean {
  const isSkipped = reading.turn === 1 && reading.current.kind === 'skip';
  return isSkipped || reading.turn >= turnCaps[reading.step];
}
