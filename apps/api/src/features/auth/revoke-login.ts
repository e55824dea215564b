import { z } from 'zod';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { idParams, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { listUsableLogins, revokeLogins } from './logins.store.ts';
import { clearTokenCookie } from './token-delivery.ts';

/** `DELETE /auth/logins/{id}`: ends one login of the person; the current one is signing out here. */
export function registerRevokeLogin(app: App, deps: Deps, guards: Guard[]): void {
  const { db } = deps.database;
  app.delete(
    '/auth/logins/:id',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        params: idParams,
        response: { 204: z.null(), ...refusals(...signedInRefusals, 'NOT_FOUND') },
      },
    },
    async (request, reply) => {
      const { userId, loginId } = getViewer(request);
      const { id } = request.params;
      const now = deps.now();
      const isOwn = (await listUsableLogins(db, userId, now)).some((login) => login.id === id);
      if (!isOwn) throw new AppError('NOT_FOUND');
      const isCurrent = id === loginId;
      await revokeLogins(db, [id], isCurrent ? 'signed_out' : 'signed_out_elsewhere', now);
      if (isCurrent) clearTokenCookie(deps.config, reply);
      return reply.code(204).send(null);
    },
  );
}
