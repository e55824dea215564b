import { postMessageRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { sendEvents } from '../../http/sse.ts';
import { getViewer } from '../../http/viewer.ts';
import type { Generations } from './generations.ts';
import { runTurn } from './run-turn.ts';
import { findSolveSession } from './solve-sessions.store.ts';
import { toErrorEvent } from './turn-failure.ts';

const eventStream = {
  description:
    'Server-sent events: `token`, `result`, `safety` and `queue`, ended by one `done` or `error`.',
  content: { 'text/event-stream': { schema: z.string() } },
};

/** Room for the longest history and state, in bytes of JSON. */
const bodyLimit = 256 * 1024;

/** One message of the person, answered as server-sent events. */
export function registerPostMessage(
  app: App,
  deps: Deps,
  guards: Guards,
  generations: Generations,
): void {
  app.post(
    '/sessions/:id/messages',
    {
      onRequest: guards.signedIn,
      bodyLimit,
      schema: {
        tags: ['sessions'],
        params: idParams,
        body: postMessageRequestSchema,
        response: {
          200: eventStream,
          ...refusals(
            ...bodyRefusals,
            ...signedInRefusals,
            'NOT_FOUND',
            'SOLVE_SESSION_CLOSED',
            'STEP_OUT_OF_ORDER',
            'GENERATION_IN_PROGRESS',
            'LLM_UNAVAILABLE',
          ),
        },
      },
    },
    async (request, reply) => {
      const viewer = getViewer(request);
      const message = request.body;
      const session = await findSolveSession(deps.database.db, {
        id: request.params.id,
        userId: viewer.userId,
      });
      if (!session) throw new AppError('NOT_FOUND');
      if (session.status !== 'active') throw new AppError('SOLVE_SESSION_CLOSED');
      if (session.currentStep !== message.step) {
        throw new AppError('STEP_OUT_OF_ORDER', { expected: session.currentStep });
      }
      const endGeneration = generations.begin(session.id);
      if (!endGeneration) throw new AppError('GENERATION_IN_PROGRESS');
      try {
        await sendEvents({
          reply,
          events: (signal) => runTurn(deps, { viewer, session, message, signal, log: request.log }),
          toErrorEvent: (error) => toErrorEvent(error, request.log),
        });
      } finally {
        endGeneration();
      }
      return reply;
    },
  );
}
