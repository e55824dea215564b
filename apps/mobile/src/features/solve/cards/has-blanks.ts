import { isOver, missingFields } from '@solacore/solve';
import { isBusy, type SessionState } from '../session/session-state.ts';
import { fewestOptions } from './form/options-part.ts';

/** Whether the present step can still be filled in. */
export function canFillIn(state: SessionState): boolean {
  const { conversation } = state;
  return !isBusy(state) && !isOver(conversation) && conversation.status !== 'abandoned';
}

/** A step that ended, as at its turn cap, with blanks that its card could not ask for. */
export function hasBlanks(state: SessionState): boolean {
  const { shownStep, stepComplete, state: results } = state.conversation;
  if (!stepComplete || !canFillIn(state)) return false;
  // What there is to choose from is chosen on the card.
  if (shownStep === 'reframe' && results.reframe?.candidates?.length) return false;
  if (shownStep === 'options' && (results.options?.items.length ?? 0) >= fewestOptions)
    return false;
  return missingFields(shownStep, results).length > 0;
}
