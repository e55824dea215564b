import { countReferralRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App, Guards } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { countReferral } from './referrals.store.ts';

/** Help that a device showed by itself, where nothing else is sent and nobody needs an account. */
export function registerCountReferral(app: App, deps: Deps, guards: Guards): void {
  app.post(
    '/safety/referrals',
    {
      // The same window as sign-in attempts: a key of its own would say what an address asked for.
      onRequest: guards.signInAttempt,
      config: { isUnlogged: true },
      schema: {
        tags: ['safety'],
        security: [],
        body: countReferralRequestSchema,
        response: {
          204: z.null(),
          ...refusals(...bodyRefusals, 'TOO_MANY_ATTEMPTS', 'DATABASE_UNAVAILABLE'),
        },
      },
    },
    async (request, reply) => {
      await countReferral(deps.database.db, request.body.region, deps.now());
      return reply.code(204).send(null);
    },
  );
}
