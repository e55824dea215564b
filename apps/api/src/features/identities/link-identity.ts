import { linkIdentityRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { bodyRefusals, refusals, signedInRefusals } from '../../http/route-schema.ts';
import { getViewer, type Viewer } from '../../http/viewer.ts';
import { findUser } from '../account/account.store.ts';
import { lockUser, type UserRow } from '../auth/users.store.ts';
import { findUserByIdentity, insertIdentity } from './identities.store.ts';
import { keepAppleToken } from './kept-apple-token.ts';
import type { IdClaims } from './read-claims.ts';

/** `POST /users/me/identities`: one more way into the account; the same one again changes nothing. */
export function registerLinkIdentity(app: App, deps: Deps, onRequest: Guard[]): void {
  const response = {
    204: z.null(),
    ...refusals(
      ...bodyRefusals,
      ...signedInRefusals,
      'OAUTH_TOKEN_INVALID',
      'NOT_FOUND',
      'EMAIL_TAKEN',
      'EMAIL_NOT_VERIFIED',
      'FORBIDDEN',
    ),
  };
  app.post(
    '/users/me/identities',
    { onRequest, schema: { tags: ['account'], body: linkIdentityRequestSchema, response } },
    async (request, reply) => {
      const { provider, id_token: idToken, nonce, authorization_code: code } = request.body;
      const viewer = getViewer(request);
      const now = deps.now();
      const claims = await deps.idTokens.verify({ provider, idToken, nonce }, now);
      const { user, isNew } = await deps.database.db.transaction(async (tx) => {
        const linked = await link(tx, viewer.userId, claims, now);
        if (linked.isNew) await tellHistory(tx, viewer, addressPrefix(request.ip), now);
        return linked;
      });
      await keepAppleToken(deps, claims, code);
      const { email: to, locale } = user;
      if (isNew) deps.mail.send({ kind: 'identity_linked', to, locale });
      return reply.code(204).send(null);
    },
  );
}

/**
 * Whoever made an account with somebody's address could keep a way into it by linking, so the
 * address must be proven first.
 */
async function link(
  tx: Db,
  userId: string,
  claims: IdClaims,
  now: Date,
): Promise<{ user: UserRow; isNew: boolean }> {
  await lockUser(tx, userId);
  const user = await findUser(tx, userId);
  if (!user) throw new AppError('UNAUTHENTICATED');
  const owner = await findUserByIdentity(tx, claims);
  if (owner?.id === userId) return { user, isNew: false };
  if (owner) throw new AppError('EMAIL_TAKEN');
  if (!user.emailVerifiedAt) throw new AppError('EMAIL_NOT_VERIFIED');
  if (await insertIdentity(tx, userId, claims, now)) return { user, isNew: true };
  throw new AppError('FORBIDDEN', { reason: 'already_linked' });
}

async function tellHistory(tx: Db, viewer: Viewer, ipPrefix: string, now: Date): Promise<void> {
  const { userId, deviceId } = viewer;
  await tx
    .insert(loginEvents)
    .values({ userId, deviceId, ipPrefix, kind: 'identity_linked', createdAt: now });
}
