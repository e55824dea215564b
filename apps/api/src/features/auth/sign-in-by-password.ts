import type { LoginRequest } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { findUser } from '../account/account.store.ts';
import { replaceHash } from './credentials.store.ts';
import { type SignedIn, type SignIn, signIn } from './sign-in.ts';
import { findUserByEmail, lockUser, type UserRow } from './users.store.ts';

type Credentials = Pick<LoginRequest, 'email' | 'password'>;

/**
 * Signs in where the password is right, and still is once the account is locked: one that was
 * changed while it was compared opens nothing.
 * @throws AppError INVALID_CREDENTIALS, ACCOUNT_SUSPENDED, and what `signIn` throws
 */
export async function signInByPassword(
  deps: Deps,
  credentials: Credentials,
  sign: Omit<SignIn, 'userId' | 'kind'>,
  signal: AbortSignal,
): Promise<{ user: UserRow; login: SignedIn }> {
  // A second time where the hash was renewed meanwhile, which another sign-in of theirs may do.
  const first = await attempt(deps, credentials, sign, signal);
  const made = first ?? (await attempt(deps, credentials, sign, signal));
  if (!made) throw new AppError('INVALID_CREDENTIALS');
  return made;
}

async function attempt(
  deps: Deps,
  { email, password }: Credentials,
  sign: Omit<SignIn, 'userId' | 'kind'>,
  signal: AbortSignal,
) {
  const { db } = deps.database;
  const user = await findUserByEmail(db, email);
  const stored = user?.passwordHash ?? null;
  const isRight = await deps.passwords.matches(password, stored, signal);
  if (!user || stored === null || !isRight) throw new AppError('INVALID_CREDENTIALS');
  if (user.suspendedAt) throw new AppError('ACCOUNT_SUSPENDED');
  const login = await db.transaction(async (tx) => {
    await lockUser(tx, user.id);
    const now = await findUser(tx, user.id);
    if (now?.passwordHash !== stored) return undefined;
    return signIn(tx, deps, { ...sign, userId: user.id, kind: 'signed_in' }, deps.now());
  });
  if (!login) return undefined;
  if (deps.passwords.isOutdated(stored)) renewHash(deps, user.id, { stored, password });
  return { user, login };
}

/** After the answer: the figures have risen since the hash was made. */
function renewHash(deps: Deps, userId: string, known: { stored: string; password: string }): void {
  deps.afterAnswer.run(async () => {
    const fresh = await deps.passwords.hash(known.password);
    await replaceHash(deps.database.db, userId, { old: known.stored, fresh });
  });
}
