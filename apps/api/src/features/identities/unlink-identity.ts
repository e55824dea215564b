import { identityProviderSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { lockUser } from '../auth/users.store.ts';
import { deleteIdentity, listIdentities } from './identities.store.ts';
import { withRevocations } from './kept-apple-token.ts';

/** `DELETE /users/me/identities/{provider}`: one way in less, never the last one. */
export function registerUnlinkIdentity(app: App, deps: Deps, onRequest: Guard[]): void {
  const params = z.strictObject({ provider: identityProviderSchema });
  const response = { 204: z.null(), ...refusals(...signedInRefusals, 'NOT_FOUND', 'FORBIDDEN') };
  app.delete(
    '/users/me/identities/:provider',
    { onRequest, schema: { tags: ['account'], params, response } },
    async (request, reply) => {
      const { userId, deviceId } = getViewer(request);
      const { provider } = request.params;
      const ipPrefix = addressPrefix(request.ip);
      const now = deps.now();
      const user = await withRevocations(deps, async (tx, revoke) => {
        const found = await getUserWithOtherWayIn(tx, userId, provider);
        const removed = await deleteIdentity(tx, userId, provider);
        if (removed?.sealed) await revoke(removed.sealed);
        await tx
          .insert(loginEvents)
          .values({ userId, deviceId, ipPrefix, kind: 'identity_unlinked', createdAt: now });
        return found;
      });
      deps.mail.send({ kind: 'identity_unlinked', to: user.email, locale: user.locale });
      return reply.code(204).send(null);
    },
  );
}

/** @throws AppError NOT_FOUND where it is not linked, FORBIDDEN where nobody could sign in after */
async function getUserWithOtherWayIn(tx: Db, userId: string, provider: string) {
  await lockUser(tx, userId);
  const user = await findUser(tx, userId);
  if (!user) throw new AppError('UNAUTHENTICATED');
  const identities = await listIdentities(tx, userId);
  if (!identities.some((identity) => identity.provider === provider)) {
    throw new AppError('NOT_FOUND');
  }
  if (user.passwordHash === null && identities.length === 1) {
    throw new AppError('FORBIDDEN', { reason: 'last_sign_in' });
  }
  return user;
}
