import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { revokeLogins } from './logins.store.ts';
import { clearTokenCookie } from './token-delivery.ts';

/** `POST /auth/logout`: ends this login at once; its device stays bound. */
export function registerLogout(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/logout',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        response: { 204: z.null(), ...refusals(...bodyRefusals, ...signedInRefusals) },
      },
    },
    async (request, reply) => {
      const { loginId } = getViewer(request);
      await revokeLogins(deps.database.db, [loginId], 'signed_out', deps.now());
      clearTokenCookie(deps.config, reply);
      return reply.code(204).send(null);
    },
  );
}
