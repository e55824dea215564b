import { type Step, sentStateSchema, steps } from '@solacore/contract';
import fc from 'fast-check';
import {
  decideTurn,
  missingFields,
  turnCaps,
  type Walk,
  type WalkEvent,
  walk,
} from '../../src/index.ts';
import { anyWalk, type Happening } from './events.ts';
import { partOf } from './part-of.ts';
import { heardOf, type Machine, type Session, start } from './session.ts';

export const realMachine: Machine = { walk, decideTurn };

/**
 * Walks at random through all that can happen; throws at the first state that breaks a rule. Returns
 * the kinds of places it came by, and how often.
 */
export function checkWalks(
  runs: { numRuns: number; seed?: number },
  machine = realMachine,
): Map<string, number> {
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(anyWalk, (happenings) => checkWalk(happenings, machine, seen)),
    runs,
  );
  return seen;
}

function checkWalk(happenings: Happening[], machine: Machine, seen: Map<string, number>): void {
  const session: Session = { place: start, turns: 0, late: [] };
  const skipped = new Set<Step>();
  for (const happening of happenings) {
    const before = session.place;
    for (const event of heardOf(machine, session, happening)) {
      const was = session.place;
      session.place = machine.walk(was, event);
      checkMove(was, event, session.place);
      if (event.type === 'skip' && session.place !== was) skipped.add(was.shownStep);
    }
    countTurn(session, before, happening);
    checkPlace(session.place, skipped);
    checkWaysOut(session.place, machine);
    const kind = kindOf(session.place);
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  }
}

function kindOf(place: Walk): string {
  const { mode = 'solve', declinedOnce = false } = place.state;
  if (place.acceptedAt !== null) return 'kept';
  if (place.endedAt !== null) return declinedOnce ? 'ended after none' : 'ended';
  return [place.shownStep, mode, ...(place.stepComplete ? ['complete'] : [])].join(' ');
}

function countTurn(session: Session, before: Walk, { what }: Happening): void {
  const { place } = session;
  if (place.shownStep !== before.shownStep) session.turns = 0;
  else if (what === 'say' && !before.isHeld && !isOver(before)) session.turns += 1;
}

const order = (step: Step) => steps.indexOf(step);
const isOver = (place: Walk) => place.acceptedAt !== null || place.endedAt !== null;

/** Whether the person may leave `step` behind without saying that they skip it. */
function isWhole(step: Step, { state }: Walk): boolean {
  const isOpen = missingFields(step, state).length > 0;
  const { items = [], chosenId } = state.options ?? {};
  return !isOpen && (step !== 'options' || items.some(({ id }) => id === chosenId));
}

function fail(what: string): never {
  throw new Error(what);
}

function checkMove(was: Walk, event: WalkEvent, now: Walk): void {
  if (isOver(was) && now !== was) fail('what is over has changed');
  if (was.isHeld && event.type !== 'safe' && event.type !== 'end' && now !== was) {
    fail('something moved beside the card of help');
  }
  const moved = order(now.shownStep) - order(was.shownStep);
  if (moved === 0) return;
  if (event.type === 'skip' && moved === 1) return;
  if (event.type === 'back' && now.shownStep === event.to && moved < 0) return;
  if (event.type === 'continue' && moved === 1 && isWhole(was.shownStep, was)) return;
  const isFirstNone = event.type === 'none' && was.state.declinedOnce !== true;
  if (isFirstNone && was.shownStep === 'options' && now.shownStep === 'clarify') return;
  fail(`${event.type} went from ${was.shownStep} to ${now.shownStep}`);
}

function checkPlace(place: Walk, skipped: Set<Step>): void {
  const { shownStep, state, stepComplete } = place;
  const read = sentStateSchema.safeParse(JSON.parse(JSON.stringify(state)));
  if (!read.success) fail('the state is one that the server refuses');
  for (const step of steps.slice(0, order(shownStep))) {
    if (!isWhole(step, place) && !skipped.has(step)) fail(`${step} was skipped without a word`);
  }
  if (state.mode === 'listen' && stepComplete && !isOver(place)) fail('a listener pushed on');
  const isFixed = state.clarify?.changeable === false;
  if (isFixed && state.mode !== 'coping' && state.mode !== 'listen') fail('no coping track');
  if (place.acceptedAt !== null && missingFields('commit', state).length > 0) {
    fail('a plan was kept that is no plan');
  }
}

/** With no reply at all: forms lead to a plan, and the person may end at once. */
function checkWaysOut(place: Walk, { walk: move }: Machine): void {
  if (isOver(place)) return;
  const at = '2026-11-23T10:00:00.000Z';
  if (!isOver(move(place, { type: 'end', at }))) fail('it cannot be ended');
  let now = move(move(place, { type: 'safe' }), { type: 'work' });
  for (let left = steps.length; left > 0 && !isOver(now); left -= 1) {
    const { shownStep, state } = now;
    now = move(now, { type: 'edit', state: { ...state, ...partOf(shownStep, state) } });
    now = move(now, shownStep === 'commit' ? { type: 'accept', at } : { type: 'continue' });
  }
  if (now.acceptedAt === null) fail(`no way from ${place.shownStep} to a plan`);
}

/** At a step's cap a reply ends it, whatever a model claims: with a result that fits the contract. */
export function checkCaps(machine = realMachine): void {
  for (const step of steps) {
    for (let turn = 1; turn <= turnCaps[step] + 3; turn += 1) {
      const decided = machine.decideTurn({ step, turn, ready: false, result: null, state: {} });
      if (decided.stepComplete !== turn >= turnCaps[step]) fail(`${step} ignores its cap`);
      if (decided.stepComplete && !sentStateSchema.safeParse(decided.result).success) {
        fail(`${step} ends with a result that does not fit`);
      }
      const state = { mode: 'listen' as const };
      const heard = machine.decideTurn({ step, turn, ready: true, result: null, state });
      if (heard.stepComplete) fail('a listener pushed on');
    }
  }
}
