import type { ErrorCode, Step } from '@solacore/contract';
import { startTransition, useEffect, useState } from 'react';
import { talkAgain } from '../../session/by-hand.ts';
import { isClosedThere, isOpenedByHand } from '../../session/hand-opening.ts';
import type { Session } from '../../session/session-deps.ts';
import { isBusy, type SessionState } from '../../session/session-state.ts';
import { stopWaiting } from '../../session/waiting-words.ts';
import { canFillIn, hasBlanks } from '../has-blanks.ts';

export type ByHand = {
  /** The form stands in the place of card and composer. */
  isOpen: boolean;
  /** The person chose it; otherwise a finished step has blanks. */
  isChosen: boolean;
  open: () => void;
  /** Back to the conversation; undefined where the server hears nothing more. */
  talk: (() => void) | undefined;
};

/** Whether the present step is filled in as a form. A running turn ends it. */
export function useByHand(session: Session, state: SessionState): ByHand {
  const [isChosen, setIsChosen] = useState(() => isOpenedByHand(state));
  const { shownStep, stepComplete } = state.conversation;
  const isBlank = hasBlanks(state);
  const [blankStep, setBlankStep] = useState<Step | null>(isBlank ? shownStep : null);
  const [leftStep, setLeftStep] = useState<Step | null>(null);
  const isOpenedSo = isOpenedByHand(state);
  if (isOpenedSo && !isChosen) setIsChosen(true);
  if (isChosen && isBusy(state)) setIsChosen(false);
  // Once open it stays, though its fields fill up. The reply that left blanks is ended first.
  const opens = isBlank && blankStep !== shownStep && leftStep !== shownStep;
  useEffect(() => {
    if (opens) startTransition(() => setBlankStep(shownStep));
  }, [opens, shownStep]);
  if (blankStep !== null && (blankStep !== shownStep || !stepComplete)) setBlankStep(null);
  if (leftStep !== null && (leftStep !== shownStep || !stepComplete)) setLeftStep(null);
  const isOpen = canFillIn(state) && (isChosen || blankStep === shownStep);
  const talk = () => {
    setIsChosen(false);
    setBlankStep(null);
    if (isChosen) void talkAgain(session);
    else setLeftStep(shownStep);
  };
  return {
    isOpen,
    isChosen,
    open: () => {
      if (isBlank) return setLeftStep(null);
      // Nothing may take the turn up again by itself while somebody writes.
      session.store.setState({ problem: null });
      void stopWaiting(session).catch(() => undefined);
      setIsChosen(true);
    },
    talk: isClosedThere(state.conversation) && isOpenedSo ? undefined : talk,
  };
}

/** What passes by itself, and need not be waited for. */
const outages: ErrorCode[] = [
  'LLM_UNAVAILABLE',
  'RATE_LIMITED',
  'INTERNAL',
  'DATABASE_UNAVAILABLE',
];

/** Whether a form helps now: no connection, or the last words found no answer. */
export function offersForm(state: SessionState, isOnline: boolean): boolean {
  const { conversation, problem, messages } = state;
  if (!canFillIn(state)) return false;
  if (conversation.stepComplete) return hasBlanks(state);
  if (!isOnline) return true;
  const last = messages.at(-1)?.status;
  if (last !== 'failed' && last !== 'cut' && last !== 'waiting') return false;
  return problem === null || problem.kind === 'network' || outages.includes(problem.code);
}
