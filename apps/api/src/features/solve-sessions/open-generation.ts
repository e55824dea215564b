import type { PostMessageRequest, SolveEvent } from '@solacore/contract';
import type { FastifyBaseLogger } from 'fastify';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Viewer } from '../../http/viewer.ts';
import type { EndedBy, Generation } from './generation.ts';
import type { Generations } from './generations.ts';
import { runTurn } from './run-turn.ts';
import type { SolveSessionRow } from './solve-sessions.store.ts';
import type { Turn } from './turn.ts';
import { endStopped } from './turn-endings.ts';
import { toErrorEvent } from './turn-failure.ts';

type Asked = {
  viewer: Viewer;
  session: SolveSessionRow;
  message: PostMessageRequest;
  log: FastifyBaseLogger;
};

/** The generation of a message: the one it has already, or a new one where the session stands. */
export function openGeneration(deps: Deps, generations: Generations, asked: Asked): Generation {
  const { session, message, log } = asked;
  const names = { sessionId: session.id, messageId: message.message_id };
  const known = generations.find(names);
  if (known && !known.hasFailed()) return known;
  if (session.status !== 'active') throw new AppError('SOLVE_SESSION_CLOSED');
  if (session.currentStep !== message.step) {
    throw new AppError('STEP_OUT_OF_ORDER', { expected: session.currentStep });
  }
  const begun = generations.begin(names, {
    events: (signal) => runUntilStopped(deps, { ...asked, signal }),
    toErrorEvent: (error) => {
      const event = toErrorEvent(error, { log, errorReports: deps.errorReports });
      deps.metrics.replies.onFailed(event.data.error);
      return event;
    },
  });
  if (!begun) throw new AppError('GENERATION_IN_PROGRESS');
  return begun;
}

/** A turn that the person stops is no failure. */
async function* runUntilStopped(deps: Deps, turn: Turn): AsyncGenerator<SolveEvent, void, void> {
  try {
    yield* runTurn(deps, turn);
  } catch (error) {
    if (!isStopped(turn.signal)) throw error;
    yield await endStopped(deps, turn);
  }
}

function isStopped({ aborted, reason }: AbortSignal): boolean {
  const by: EndedBy = 'stopped';
  return aborted && reason === by;
}
