import { resetPasswordRequestSchema } from '@solacore/contract';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { findUser } from '../account/account.store.ts';
import { callerGone } from './caller-gone.ts';
import { refuseCommonPassword } from './common-passwords.ts';
import { deleteIdentities, markEmailVerified, updatePassword } from './credentials.store.ts';
import { closeEmailChange } from './email-changes.store.ts';
import { endLogins, noteChange } from './end-logins.ts';
import { deadLink } from './mailed-links.ts';
import { deleteMailedTokens, findMailedToken, spendMailedToken } from './mailed-tokens.store.ts';
import { hashToken } from './refresh-token.ts';
import { lockUser, type UserRow } from './users.store.ts';

const purposes = ['reset_password'] as const;

/**
 * `POST /auth/password/reset`: a new password by a mailed link, once and within 30 minutes; every
 * login ends. A link that is no good answers as `/auth/email/verify` does; one that meets a common
 * password stays good.
 */
export function registerResetPassword(app: App, deps: Deps, guards: Guard[]): void {
  app.post(
    '/auth/password/reset',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: resetPasswordRequestSchema,
        response: {
          204: z.null(),
          ...refusals(...bodyRefusals, 'TOO_MANY_ATTEMPTS', 'DATABASE_UNAVAILABLE'),
        },
      },
    },
    async (request, reply) => {
      const { token, password } = request.body;
      const { db } = deps.database;
      const tokenHash = hashToken(token);
      const found = await findMailedToken(db, tokenHash, purposes, deps.now());
      if (!found) throw deadLink();
      refuseCommonPassword(password, found.email);
      const passwordHash = await deps.passwords.hash(password, callerGone(reply));
      const now = deps.now();
      const { email: to, locale } = await db.transaction((tx) =>
        resetPassword(tx, { userId: found.userId, tokenHash, passwordHash }, now),
      );
      deps.mail.send({ kind: 'password_changed', to, locale });
      return reply.code(204).send(null);
    },
  );
}

type Reset = { userId: string; tokenHash: string; passwordHash: string };

async function resetPassword(
  tx: Db,
  { userId, tokenHash, passwordHash }: Reset,
  now: Date,
): Promise<UserRow> {
  await lockUser(tx, userId);
  const used = await spendMailedToken(tx, tokenHash, purposes, now);
  const user = await findUser(tx, userId);
  const isTheirs = used?.email.toLowerCase() === user?.email.toLowerCase();
  if (!used || !user || !isTheirs) throw deadLink();
  // Nobody had proved the address: whoever opened the account may have been somebody else.
  if (!user.emailVerifiedAt) await deleteIdentities(tx, userId);
  await updatePassword(tx, userId, passwordHash, now);
  await markEmailVerified(tx, userId, now);
  await closeEmailChange(tx, userId);
  await deleteMailedTokens(tx, userId, [
    ...purposes,
    'verify_email',
    'confirm_old_email',
    'confirm_new_email',
  ]);
  await endLogins(tx, { userId, reason: 'password_changed', except: null }, now);
  await noteChange(tx, { userId, reason: 'password_changed' }, now);
  return user;
}
