import type { SolveState, Step, StepResults } from '@solacore/contract';
import { type decideTurn, parseStepResult, type Walk, type WalkEvent } from '../../src/index.ts';
import type { Happening } from './events.ts';
import { partOf } from './part-of.ts';

export type Machine = {
  walk: (place: Walk, event: WalkEvent) => Walk;
  decideTurn: typeof decideTurn;
};

export const start: Walk = {
  shownStep: 'receive',
  stepComplete: false,
  state: {},
  emotion: null,
  acceptedAt: null,
  endedAt: null,
};

const at = '2026-11-23T10:00:00.000Z';

/** A server that answers, and the device that walks: what the app and the API do together. */
export type Session = {
  place: Walk;
  /** The person's answered turns of the present step. */
  turns: number;
  late: WalkEvent[];
};

type Reply = { claims: boolean; result: unknown };

/** What the server makes of a reply to words of this step. */
function replyTo(machine: Machine, { place, turns }: Session, reply: Reply) {
  const { shownStep: step, state } = place;
  const raw = rawResult(step, state, reply.result);
  const parsed = parseStepResult(step, { ready: reply.claims, result: raw });
  const isRead = parsed.ok;
  return machine.decideTurn({
    step,
    turn: turns + 1,
    ready: isRead && parsed.ready,
    result: isRead ? parsed.result : null,
    state,
  });
}

function rawResult(step: Step, state: SolveState, result: unknown): unknown {
  if (result === 'good') return partOf(step, state)[step];
  if (result === 'blank') return blankOf(step);
  return result;
}

function blankOf(step: Step): unknown {
  return step === 'receive' ? { emotion: { label: '', confirmed: false }, theme: '' } : {};
}

function events(step: Step, stepComplete: boolean, result: StepResults | null): WalkEvent[] {
  const part: WalkEvent[] = result ? [{ type: 'result', step, result }] : [];
  return [...part, { type: 'done', step, stepComplete }];
}

/** What the device hears when this happens, in order. */
export function heardOf(machine: Machine, session: Session, now: Happening): WalkEvent[] {
  const { place } = session;
  const { shownStep: step, state } = place;
  switch (now.what) {
    case 'say': {
      const { stepComplete, result } = replyTo(machine, session, now);
      const reply = events(step, stepComplete, result);
      if (now.fault === 'lost') return [{ type: 'say' }];
      if (now.fault === 'endless') return [{ type: 'say' }, ...reply.slice(0, -1)];
      if (now.fault === 'twice') return [{ type: 'say' }, ...reply, ...reply];
      if (now.fault === 'none') return [{ type: 'say' }, ...reply];
      session.late.push(...reply);
      return [{ type: 'say' }];
    }
    case 'say again': {
      const { stepComplete, result } = replyTo(machine, session, { ...now, result: 'good' });
      return events(step, stepComplete, result);
    }
    case 'wrong step':
      return events(now.step, now.completes, partOf(now.step, state));
    case 'late reply':
      return session.late.splice(0);
    case 'fill in':
      return [{ type: 'edit', state: { ...state, ...partOf(step, state, now.isFixed) } }];
    case 'blank':
      return [{ type: 'edit', state: { ...state, [step]: undefined } }];
    case 'back':
      return [{ type: 'back', to: now.to }];
    case 'none':
      return [{ type: 'none', why: 'None of these fitted.', at }];
    case 'accept':
    case 'end':
      return [{ type: now.what, at }];
    default:
      return [{ type: now.what }];
  }
}
