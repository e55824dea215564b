import { generationQuerySchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import type { Replies } from './replies.ts';
import { findSolveSession } from './solve-sessions.store.ts';

/** `DELETE /sessions/{id}/stream`: ends a reply, and forgets it. Asked twice, it is as well. */
export function registerStopStream(
  app: App,
  deps: Deps,
  guards: Guards,
  { generations }: Replies,
): void {
  app.delete(
    '/sessions/:id/stream',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        params: idParams,
        querystring: generationQuerySchema,
        response: {
          204: z.null().describe('Stopped, or nothing was running.'),
          ...refusals(...signedInRefusals, 'NOT_FOUND'),
        },
      },
    },
    async (request, reply) => {
      const owned = { id: request.params.id, userId: getViewer(request).userId };
      const session = await findSolveSession(deps.database.db, owned);
      if (!session) throw new AppError('NOT_FOUND');
      generations.stop({ sessionId: owned.id, messageId: request.query.message_id });
      return reply.code(204).send(null);
    },
  );
}
