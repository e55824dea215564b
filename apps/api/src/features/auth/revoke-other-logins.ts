import { revokeOthersResponseSchema } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { listUsableLogins, revokeLogins } from './logins.store.ts';
import { lockUser } from './users.store.ts';

/** `DELETE /auth/logins`: ends every login of the person but this one. */
export function registerRevokeOtherLogins(app: App, deps: Deps, guards: Guard[]): void {
  const response = { 200: revokeOthersResponseSchema, ...refusals(...signedInRefusals) };
  app.delete(
    '/auth/logins',
    { onRequest: guards, schema: { tags: ['auth'], response } },
    async (request) => {
      const { userId, loginId } = getViewer(request);
      const now = deps.now();
      const revoked = await deps.database.db.transaction(async (tx) => {
        // A sign-in that runs now is either among the others or comes after all of this.
        await lockUser(tx, userId);
        const logins = await listUsableLogins(tx, userId, now);
        const others = logins.map(({ id }) => id).filter((id) => id !== loginId);
        return revokeLogins(tx, others, 'signed_out_elsewhere', now);
      });
      return { revoked };
    },
  );
}
