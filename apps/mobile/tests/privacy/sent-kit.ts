import type { SolveEvent } from '@solacore/contract';
import { done, scriptedSessions, token } from '../solve/session-kit';

/** A reply of exactly these events. */
export async function* play(...events: SolveEvent[]): AsyncGenerator<SolveEvent> {
  yield* events;
}

/** A server that repeats the address it was given, as a placeholder. */
export const answering = () =>
  scriptedSessions(() => play(token('Hm, <EMAIL_1>.'), done('receive', false)));
