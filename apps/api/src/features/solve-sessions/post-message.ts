import { postMessageRequestSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { eventStream } from './event-stream.ts';
import { openGeneration } from './open-generation.ts';
import type { Replies } from './replies.ts';
import { sendGeneration } from './send-generation.ts';
import { findSolveSession } from './solve-sessions.store.ts';

/** Room for the longest history and state, in bytes of JSON. */
const bodyLimit = 256 * 1024;

/** One message of the person, answered as server-sent events. */
export function registerPostMessage(
  app: App,
  deps: Deps,
  guards: Guards,
  { generations, receipts }: Replies,
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
      receipts.settle(request);
      const viewer = getViewer(request);
      const message = request.body;
      const owned = { id: request.params.id, userId: viewer.userId };
      const session = await findSolveSession(deps.database.db, owned);
      if (!session) throw new AppError('NOT_FOUND');
      const asked = { viewer, session, message, log: request.log };
      const generation = openGeneration(deps, generations, asked);
      const isRead = await sendGeneration(deps, { reply, generation, after: 0 });
      if (isRead) receipts.sent(request, { sessionId: session.id, messageId: message.message_id });
      return reply;
    },
  );
}
