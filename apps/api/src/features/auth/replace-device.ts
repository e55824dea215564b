import { replaceDeviceRequestSchema, signInResponseSchema } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { oauthIdentities, users } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { findUser } from '../account/account.store.ts';
import { answerSignIn } from './answer-sign-in.ts';
import { takeCode } from './device-codes.store.ts';
import { type Moved, makeRoom } from './make-room.ts';
import type { Registration, ReplaceClaims } from './replace-token.ts';
import { sendDeviceCode } from './send-device-code.ts';
import { type SignedIn, signIn } from './sign-in.ts';
import { insertUser, lockUser, type UserRow } from './users.store.ts';

type Proof = { code: string; replacedId: string | undefined; ipPrefix: string };
type Replaced = { user: UserRow; login: SignedIn; moved: Moved | undefined };

/** `POST /auth/devices/replace`: the way in for a device that a sign-in with right credentials refused. */
export function registerReplaceDevice(app: App, deps: Deps, guards: Guard[]): void {
  const { db } = deps.database;
  app.post(
    '/auth/devices/replace',
    {
      onRequest: guards,
      schema: {
        tags: ['auth'],
        security: [],
        body: replaceDeviceRequestSchema,
        response: {
          200: signInResponseSchema,
          201: signInResponseSchema,
          202: z.null(),
          ...refusals(
            ...bodyRefusals,
            'UNAUTHENTICATED',
            'TOKEN_EXPIRED',
            'INVALID_CREDENTIALS',
            'ACCOUNT_SUSPENDED',
            'DEVICE_LIMIT_REACHED',
            'DEVICE_BOUND_TO_OTHER',
            'DEVICE_REMOVAL_LIMIT',
            'EMAIL_TAKEN',
            'TOO_MANY_ATTEMPTS',
            'DATABASE_UNAVAILABLE',
          ),
        },
      },
    },
    async (request, reply) => {
      const { replace_token, device_id: replacedId, code } = request.body;
      const now = deps.now();
      const claims = await deps.replaceTokens.open(replace_token, now);
      if (code === undefined) {
        await sendDeviceCode(deps, claims, now);
        return reply.code(202).send(null);
      }
      const proof = { code, replacedId, ipPrefix: addressPrefix(request.ip) };
      // A refusal of the code is returned, not thrown, so that the try stays counted.
      const replaced = await db.transaction((tx) => replace(tx, deps, { claims, proof }, now));
      if (replaced instanceof AppError) throw replaced;
      const { user, login, moved } = replaced;
      if (moved) await tellFormerOwner(deps, moved);
      reply.code(claims.subject.kind === 'registration' ? 201 : 200);
      return answerSignIn(deps, { request, reply }, user, login);
    },
  );
}

/** All of it or nothing; a code that could not be used yet stays good. */
async function replace(
  tx: Db,
  deps: Deps,
  { claims, proof }: { claims: ReplaceClaims; proof: Proof },
  now: Date,
): Promise<Replaced | AppError> {
  const { subject, device } = claims;
  const key = deps.replaceTokens.codeKey(claims);
  const codeHash = deps.replaceTokens.hashCode(key, proof.code);
  const verdict = await takeCode(tx, { key, codeHash }, now);
  if (verdict === 'wrong') return new AppError('INVALID_CREDENTIALS');
  if (verdict !== 'right') {
    const waitMs = verdict.usedUpUntil.getTime() - now.getTime();
    return new AppError('TOO_MANY_ATTEMPTS', {}, waitMs / 1000);
  }
  const isNewAccount = subject.kind === 'registration';
  const user = isNewAccount
    ? await createAccount(tx, subject, now)
    : await getAccount(tx, subject.userId);
  const { replacedId, ipPrefix } = proof;
  const userId = user.id;
  const moved = await makeRoom(tx, deps, { userId, device, replacedId, isNewAccount }, now);
  const kind = isNewAccount ? 'registered' : 'signed_in';
  const login = await signIn(tx, deps, { userId, device, ipPrefix, kind }, now);
  return { user, login, moved };
}

async function getAccount(tx: Db, userId: string): Promise<UserRow> {
  await lockUser(tx, userId);
  const user = await findUser(tx, userId);
  if (!user) throw new AppError('UNAUTHENTICATED');
  if (user.suspendedAt) throw new AppError('ACCOUNT_SUSPENDED');
  // The code was read at this account's address, which is all that a challenge asks.
  await tx.update(users).set({ challengedAt: null }).where(eq(users.id, userId));
  return user;
}

/** The code was read at this address: it is verified from the start. */
async function createAccount(tx: Db, registration: Registration, now: Date): Promise<UserRow> {
  const { email, passwordHash, locale, identity } = registration;
  const user = await insertUser(tx, { email, passwordHash, locale, emailVerifiedAt: now }, now);
  if (!user) throw new AppError('EMAIL_TAKEN');
  if (identity) {
    const row = { ...identity, userId: user.id, createdAt: now };
    const linked = await tx.insert(oauthIdentities).values(row).onConflictDoNothing().returning();
    if (linked.length === 0) throw new AppError('EMAIL_TAKEN');
  }
  return user;
}

async function tellFormerOwner(deps: Deps, { userId, deviceName }: Moved): Promise<void> {
  const former = await findUser(deps.database.db, userId);
  if (!former) return;
  const { email: to, locale } = former;
  deps.mail.send({ kind: 'device_moved', to, locale, deviceName });
}
