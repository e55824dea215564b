import {
  appleSignInRequestSchema,
  type GoogleSignInRequest,
  googleSignInRequestSchema,
  type IdentityProvider,
  signInResponseSchema,
} from '@solacore/contract';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { App, Guard } from '../../http/app-type.ts';
import { addressPrefix } from '../../http/client-address.ts';
import { bodyRefusals, refusals } from '../../http/route-schema.ts';
import { answerSignIn } from '../auth/answer-sign-in.ts';
import { deviceClaim } from '../auth/device-claim.ts';
import { createMailedLink } from '../auth/mailed-links.ts';
import { signIn } from '../auth/sign-in.ts';
import { lockUser, type UserRow } from '../auth/users.store.ts';
import { createAccount, findFreeEmail, type NewAccount } from './account-of-identity.ts';
import { findUserByIdentity } from './identities.store.ts';
import { keepAppleToken, sealAppleToken } from './kept-apple-token.ts';

const response = {
  200: signInResponseSchema,
  201: signInResponseSchema.describe('The account is new.'),
  ...refusals(
    ...bodyRefusals,
    'OAUTH_TOKEN_INVALID',
    'NOT_FOUND',
    'EMAIL_TAKEN',
    'ACCOUNT_SUSPENDED',
    'DEVICE_LIMIT_REACHED',
    'DEVICE_BOUND_TO_OTHER',
    'TOO_MANY_ATTEMPTS',
    'DATABASE_UNAVAILABLE',
  ),
};

const about = { tags: ['auth'], security: [], response };

/** `POST /auth/oauth/google` and `/apple`: in by a provider's id token, with an account or without. */
export function registerProviderSignIn(app: App, deps: Deps, onRequest: Guard[]): void {
  app.post(
    '/auth/oauth/google',
    { onRequest, schema: { ...about, body: googleSignInRequestSchema } },
    (request, reply) => answer(deps, 'google', { request, reply, body: request.body }),
  );
  app.post(
    '/auth/oauth/apple',
    { onRequest, schema: { ...about, body: appleSignInRequestSchema } },
    (request, reply) => answer(deps, 'apple', { request, reply, body: request.body }),
  );
}

type Asked = {
  request: FastifyRequest;
  reply: FastifyReply;
  body: GoogleSignInRequest & { authorization_code?: string | undefined };
};

async function answer(deps: Deps, provider: IdentityProvider, { request, reply, body }: Asked) {
  const presented = { provider, idToken: body.id_token, nonce: body.nonce };
  const claims = await deps.idTokens.verify(presented, deps.now());
  const asked = {
    claims,
    code: body.authorization_code,
    locale: body.locale ?? 'en',
    device: deviceClaim(request, body),
    ipPrefix: addressPrefix(request.ip),
  };
  const known =
    (await signInKnown(deps, asked)) ??
    (await signInNew(deps, asked)) ??
    // An account has this address: another one, or theirs, made by a faster request.
    (await signInKnown(deps, { ...asked, code: undefined }));
  if (!known) throw new AppError('EMAIL_TAKEN');
  const { user, login, isNew } = known;
  reply.code(isNew ? 201 : 200);
  return answerSignIn(deps, { request, reply }, user, login);
}

type Attempt = Omit<NewAccount, 'sealedRefreshToken'> & { code: string | undefined };

async function signInKnown(deps: Deps, { claims, code, device, ipPrefix }: Attempt) {
  const { db } = deps.database;
  const user = await findUserByIdentity(db, claims);
  if (!user) return undefined;
  if (user.suspendedAt) throw new AppError('ACCOUNT_SUSPENDED');
  // Before the sign-in: one that the device's limit refuses has used the code up all the same.
  await keepAppleToken(deps, claims, code);
  const sign = { userId: user.id, device, ipPrefix, kind: 'signed_in' } as const;
  const login = await db.transaction(async (tx) => {
    await lockUser(tx, user.id);
    // Unlinked or deleted since: then it opens nothing.
    if ((await findUserByIdentity(tx, claims))?.id !== user.id) return undefined;
    return signIn(tx, deps, sign, deps.now());
  });
  return login && { user, login, isNew: false };
}

async function signInNew(deps: Deps, attempt: Attempt) {
  const { db } = deps.database;
  const email = await findFreeEmail(db, attempt.claims);
  if (email === undefined) return undefined;
  const sealedRefreshToken = await sealAppleToken(deps, attempt.claims, attempt.code);
  const account = { ...attempt, sealedRefreshToken };
  const made = await createAccount(db, deps, email, account, deps.now());
  if (made && !made.user.emailVerifiedAt) {
    deps.afterAnswer.run(() => mailVerification(deps, made.user));
  }
  return made && { ...made, isNew: true };
}

async function mailVerification(deps: Deps, { id: userId, email, locale }: UserRow) {
  const about = { userId, email, purpose: 'verify_email' } as const;
  const link = await createMailedLink(deps.database.db, deps, about, deps.now());
  deps.mail.send({ kind: 'verify_email', to: email, locale, link });
}
