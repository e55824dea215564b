import { generationQuerySchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { eventStream } from './event-stream.ts';
import type { Replies } from './replies.ts';
import { sendGeneration } from './send-generation.ts';
import { findSolveSession } from './solve-sessions.store.ts';

const resumeHeaders = z.looseObject({
  'last-event-id': z.coerce.number().int().min(0).max(1_000_000).optional(),
});

/** `GET /sessions/{id}/stream`: what a reader missed of a reply, then the rest as it comes. */
export function registerResumeStream(
  app: App,
  deps: Deps,
  guards: Guards,
  { generations, receipts }: Replies,
): void {
  app.get(
    '/sessions/:id/stream',
    {
      onRequest: guards.signedIn,
      schema: {
        tags: ['sessions'],
        params: idParams,
        querystring: generationQuerySchema,
        headers: resumeHeaders,
        response: { 200: eventStream, ...refusals(...signedInRefusals, 'NOT_FOUND') },
      },
    },
    async (request, reply) => {
      receipts.settle(request);
      const owned = { id: request.params.id, userId: getViewer(request).userId };
      const session = await findSolveSession(deps.database.db, owned);
      const after = request.headers['last-event-id'] ?? 0;
      const names = { sessionId: owned.id, messageId: request.query.message_id };
      const generation = session && generations.find(names);
      if (!generation) throw new AppError('NOT_FOUND');
      if (generation.hasEnded() && after >= generation.lastEventId()) {
        generations.forget(names);
        throw new AppError('NOT_FOUND');
      }
      const isRead = await sendGeneration(deps, { reply, generation, after, headersAfterMs: 0 });
      if (isRead) receipts.sent(request, names);
      return reply;
    },
  );
}
