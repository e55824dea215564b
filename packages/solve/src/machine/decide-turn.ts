import { type SolveState, type Step, type StepResults, stepAfter } from '@solacore/contract';
import { capResult } from './cap-result.ts';
import { missingFields } from './missing-fields.ts';
import { turnCaps } from './turns.ts';

export type TurnOutcome = {
  step: Step;
  /** 1-based number of this turn within the step. */
  turn: number;
  /** Whether the guide or the model calls the step finished. */
  ready: boolean;
  result: StepResults | null;
  state?: SolveState | undefined;
};

export type TurnDecision = {
  stepComplete: boolean;
  /** The step the next message must name; null once commit is complete. */
  nextStep: Step | null;
  result: StepResults | null;
};

/**
 * Whether a step ends with this turn: claimed and valid, or its turn cap reached. While somebody
 * only listens nothing ends.
 */
export function decideTurn(outcome: TurnOutcome): TurnDecision {
  const { step, turn, ready, result, state } = outcome;
  if (state?.mode === 'listen') return { stepComplete: false, nextStep: step, result };
  const isValid = result !== null && missingFields(step, result).length === 0;
  if (ready && isValid) return { stepComplete: true, nextStep: stepAfter(step), result };
  if (turn >= turnCaps[step]) {
    const filled = capResult(step, result, state);
    return { stepComplete: true, nextStep: stepAfter(step), result: filled };
  }
  return { stepComplete: false, nextStep: step, result };
}
