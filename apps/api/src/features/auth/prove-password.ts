import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { findUser } from '../account/account.store.ts';
import type { UserRow } from './users.store.ts';

/** Tries of an account's password by somebody who is signed in to it. */
const tries = { limit: 20, windowMs: 3_600_000 };

/**
 * The account of somebody signed in who proves that they know its password, where it has one.
 * @throws AppError INVALID_CREDENTIALS or TOO_MANY_ATTEMPTS
 */
export async function provePassword(
  deps: Pick<Deps, 'database' | 'limiter' | 'passwords'>,
  userId: string,
  password: string | undefined,
  signal: AbortSignal,
): Promise<UserRow> {
  const user = await findUser(deps.database.db, userId);
  if (!user) throw new AppError('UNAUTHENTICATED');
  if (user.passwordHash === null) return user;
  const { isAllowed, resetMs } = await deps.limiter.hit(`password:${userId}`, tries);
  if (!isAllowed) throw new AppError('TOO_MANY_ATTEMPTS', {}, resetMs / 1000);
  if (password === undefined) throw new AppError('INVALID_CREDENTIALS');
  if (!(await deps.passwords.matches(password, user.passwordHash, signal))) {
    throw new AppError('INVALID_CREDENTIALS');
  }
  return user;
}
