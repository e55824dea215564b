import type { Db } from '../../db/client.ts';
import { AppError } from '../../http/app-error.ts';
import type { DeviceClaim } from '../auth/devices.store.ts';
import type { Registration } from '../auth/replace-token.ts';
import { type SignedIn, type SignInParts, signIn } from '../auth/sign-in.ts';
import { findUserByEmail, insertUser, type UserRow } from '../auth/users.store.ts';
import { findUserByIdentity, insertIdentity } from './identities.store.ts';
import type { IdClaims } from './read-claims.ts';

export type NewAccount = {
  claims: IdClaims;
  locale: string;
  sealedRefreshToken: string | null;
  device: DeviceClaim;
  ipPrefix: string;
};

/**
 * The address for a new account; undefined where it has an account: that one is linked by its
 * owner, signed in, and never by its address.
 * @throws AppError OAUTH_TOKEN_INVALID where the provider tells none
 */
export async function findFreeEmail(db: Db, { email }: IdClaims): Promise<string | undefined> {
  if (email === null) throw new AppError('OAUTH_TOKEN_INVALID', { reason: 'email_missing' });
  return (await findUserByEmail(db, email)) ? undefined : email;
}

/**
 * An account with its identity, first device and first login, or none of them; undefined where a
 * parallel request has made it, or another one with the address.
 * @throws AppError DEVICE_BOUND_TO_OTHER with what it takes to make the account later
 */
export async function createAccount(
  db: Db,
  parts: SignInParts,
  email: string,
  { claims, locale, sealedRefreshToken, device, ipPrefix }: NewAccount,
  now: Date,
): Promise<{ user: UserRow; login: SignedIn } | undefined> {
  const { provider, issuer, subject } = claims;
  const identity = { provider, issuer, subject, email, sealedRefreshToken };
  const account = { email, passwordHash: null, locale };
  const registration: Registration = { kind: 'registration', ...account, identity };
  const emailVerifiedAt = claims.isEmailVerified ? now : null;
  return db.transaction(async (tx) => {
    // Somebody faster may have made just this account, under another address.
    if (await findUserByIdentity(tx, claims)) return undefined;
    const user = await insertUser(tx, { ...account, emailVerifiedAt }, now);
    if (!user) return undefined;
    if (!(await insertIdentity(tx, user.id, identity, now))) throw new AppError('EMAIL_TAKEN');
    const sign = { userId: user.id, device, ipPrefix, kind: 'registered', registration } as const;
    return { user, login: await signIn(tx, parts, sign, now) };
  });
}
