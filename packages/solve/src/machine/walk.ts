import { type SolveState, type Step, type StepResults, stepAfter, steps } from '@solacore/contract';
import { checkInDay } from '../check-in/check-in-day.ts';
import { mergeResult } from './merge-result.ts';
import { missingFields } from './missing-fields.ts';

/** Where a person stands in the five steps, as their own device keeps it. */
export type Walk = {
  /** The step on the screen. */
  shownStep: Step;
  /** It has its result and waits for the person. */
  stepComplete: boolean;
  state: SolveState;
  /** The feeling in the person's own word. */
  emotion: string | null;
  /** When the plan was taken on, or the person ended without one. Either is final. */
  acceptedAt: string | null;
  endedAt: string | null;
  /** Help takes the screen: nothing moves until the person says that they are safe. */
  isHeld?: boolean;
};

export type WalkEvent =
  /** A reply: its result as it arrives, then its end. `step` is that of the words it answers. */
  | { type: 'result'; step: Step; result: StepResults }
  | { type: 'done'; step: Step; stepComplete: boolean }
  | { type: 'say' }
  /** The person changed a card or a form. */
  | { type: 'edit'; state: SolveState }
  | { type: 'continue' }
  | { type: 'skip' }
  | { type: 'back'; to: Step }
  | { type: 'listen' }
  | { type: 'work' }
  /** None of the options; `why` names those that did not fit. `at` is when, ISO 8601. */
  | { type: 'none'; why: string; at: string }
  | { type: 'accept'; at: string }
  | { type: 'end'; at: string }
  | { type: 'danger' }
  | { type: 'safe' };

/**
 * One event. Pure; what is not allowed here changes nothing and gives back the same object. Only the
 * person moves on or back: a reply, however late or wrong, never changes the step.
 */
export function walk<W extends Walk>(place: W, event: WalkEvent): W {
  if (isOver(place)) return place;
  if (event.type === 'safe') return place.isHeld ? { ...place, isHeld: false } : place;
  if (event.type === 'end') return { ...place, endedAt: event.at };
  if (place.isHeld) return place;
  const change = changeOf(place, event);
  return change === null ? place : { ...place, ...change };
}

/** A plan was kept, or the person ended without one. */
export function isOver({ acceptedAt, endedAt }: Pick<Walk, 'acceptedAt' | 'endedAt'>): boolean {
  return acceptedAt !== null || endedAt !== null;
}

function changeOf(place: Walk, event: WalkEvent): Partial<Walk> | null {
  switch (event.type) {
    case 'result':
      return event.step === place.shownStep ? withResult(place, event) : null;
    case 'done':
      if (event.step !== place.shownStep) return null;
      return { stepComplete: event.stepComplete && place.state.mode !== 'listen' };
    case 'say':
      return { stepComplete: false };
    case 'edit':
      return { state: inMode(event.state, event.state.mode === 'listen') };
    case 'continue':
      return canContinue(place) ? onward(place, place.state) : null;
    case 'skip':
      return onward(place, withoutStep(place));
    case 'back':
      return isBefore(event.to, place.shownStep) ? arriveAt(event.to, place.state) : null;
    case 'listen':
      return { state: inMode(place.state, true), stepComplete: false };
    case 'work':
      return workAgain(place);
    case 'none':
      return noneOf(place, event);
    case 'accept':
      return canAccept(place) ? takenOn(place, event.at) : null;
    case 'danger':
      return { isHeld: true };
    case 'safe':
    case 'end':
      return null;
  }
}

/** A plan for Friday is looked back at on Saturday, whoever found the words for it. */
function takenOn({ state }: Walk, at: string): Partial<Walk> {
  const { commit } = state;
  const isChosen = /^\d{4}-\d\d-\d\d/.test(commit?.checkInAt ?? '');
  const checkInAt = commit && !isChosen ? checkInDay(commit.when, at) : undefined;
  const kept = commit && checkInAt ? { state: { ...state, commit: { ...commit, checkInAt } } } : {};
  return { acceptedAt: at, stepComplete: true, ...kept };
}

function withResult(place: Walk, { step, result }: { step: Step; result: StepResults }) {
  const state = mergeResult(place.state, { [step]: result[step] }, place.emotion);
  return { state: inMode(state, state.mode === 'listen') };
}

/** Whether the present step is whole, so that the person may go on. */
export function canContinue({ shownStep, state }: Pick<Walk, 'shownStep' | 'state'>): boolean {
  if (shownStep === 'commit' || missingFields(shownStep, state).length > 0) return false;
  return shownStep !== 'options' || hasChosen(state);
}

/** Whether one of the options there are is chosen. */
export function hasChosen({ options }: SolveState): boolean {
  return options?.items.some(({ id }) => id === options.chosenId) === true;
}

/** Whether the plan has all that a plan needs. */
export function canAccept({ shownStep, state }: Pick<Walk, 'shownStep' | 'state'>): boolean {
  return shownStep === 'commit' && missingFields('commit', state).length === 0;
}

function isBefore(step: Step, other: Step): boolean {
  return steps.indexOf(step) < steps.indexOf(other);
}

function onward({ shownStep }: Walk, state: SolveState): Partial<Walk> | null {
  const next = stepAfter(shownStep);
  return next && arriveAt(next, next === 'commit' ? withoutOldPlan(state) : state);
}

/** A step that has been there before stands as it was left: nothing is asked a second time. */
function arriveAt(step: Step, state: SolveState): Partial<Walk> {
  const there = { shownStep: step, state };
  const isWhole = step === 'commit' ? canAccept(there) : canContinue(there);
  return { ...there, stepComplete: isWhole && state.mode !== 'listen' };
}

/** A plan that was made for another option does not fit this one. */
function withoutOldPlan(state: SolveState): SolveState {
  const { commit, ...rest } = state;
  const isOld = commit && hasChosen(state) && commit.optionId !== state.options?.chosenId;
  return isOld ? rest : state;
}

/** A step that is skipped says so where it can: the thought stands, no option is chosen. */
function withoutStep({ shownStep, state }: Walk): SolveState {
  if (shownStep === 'reframe' && !state.reframe?.reframe) {
    return { ...state, reframe: { ...state.reframe, declined: true } };
  }
  if (shownStep !== 'options' || !state.options) return state;
  const { chosenId: _, ...options } = state.options;
  return { ...state, options };
}

/** While somebody only listens nothing is worked on; else the problem says which way is taken. */
function inMode(state: SolveState, isListening: boolean): SolveState {
  const isFixed = state.clarify?.changeable === false;
  const mode = isListening ? 'listen' : isFixed ? 'coping' : 'solve';
  return mode === (state.mode ?? 'solve') ? state : { ...state, mode };
}

function workAgain({ shownStep, state }: Walk): Partial<Walk> | null {
  return state.mode === 'listen' ? arriveAt(shownStep, inMode(state, false)) : null;
}

/** The first time back to the problem, to look for other ways; the second time it ends kindly. */
function noneOf(
  { shownStep, state }: Walk,
  { why, at }: { why: string; at: string },
): Partial<Walk> | null {
  if (shownStep !== 'options') return null;
  if (hasDeclined(state)) return { endedAt: at };
  return arriveAt('clarify', { ...state, declinedOnce: true, options: { items: [], why } });
}

/** Whether all options were declined before. */
export function hasDeclined(state: SolveState): boolean {
  return state.declinedOnce === true;
}
