import { countReferralRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findSolveSession } from '../solve-sessions/solve-sessions.store.ts';
import { giveBack } from '../usage/index.ts';
import { countReferral } from './referrals.store.ts';

/**
 * Help that a device showed in a conversation: the session costs nothing from now on. Its unit goes
 * back once, and only then is help counted, so that no session has to be remembered for it.
 */
export function registerHelpShown(app: App, deps: Deps, guards: Guards): void {
  app.post(
    '/sessions/:id/help-shown',
    {
      onRequest: guards.signedIn,
      config: { isUnlogged: true },
      schema: {
        tags: ['safety'],
        params: idParams,
        body: countReferralRequestSchema,
        response: {
          204: z.null(),
          ...refusals(...bodyRefusals, ...signedInRefusals, 'NOT_FOUND'),
        },
      },
    },
    async (request, reply) => {
      const { db } = deps.database;
      const owned = { id: request.params.id, userId: getViewer(request).userId };
      const session = await findSolveSession(db, owned);
      if (!session) throw new AppError('NOT_FOUND');
      if (await giveBack(deps, session)) await countReferral(db, request.body.region, deps.now());
      return reply.code(204).send(null);
    },
  );
}
