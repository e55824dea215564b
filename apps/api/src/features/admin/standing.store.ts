import type { suspensionReasons } from '@solacore/contract/admin';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { users } from '../../db/schema.ts';
import { AppError } from '../../http/app-error.ts';
import type { Viewer } from '../../http/viewer.ts';
import { listLiveLogins, revokeLogins } from '../auth/logins.store.ts';
import { lockUser, type UserRow } from '../auth/users.store.ts';
import { refuseLastAdmin } from './last-admin.ts';
import { refuse } from './staff-guards.ts';

type Reason = (typeof suspensionReasons)[number];

/**
 * The account that an act is about, locked. Support acts on people only, not on those who run this.
 * @throws AppError NOT_FOUND or FORBIDDEN (role)
 */
export async function getSubject(
  tx: Db,
  viewer: Pick<Viewer, 'role'>,
  userId: string,
): Promise<UserRow> {
  await lockUser(tx, userId);
  const [user] = await tx.select().from(users).where(eq(users.id, userId));
  if (!user) throw new AppError('NOT_FOUND');
  if (viewer.role !== 'admin' && user.role !== 'user') throw refuse('role');
  return user;
}

/** Keeps an account out until it is undone; its logins and data stay. */
export async function suspend(tx: Db, user: UserRow, reason: Reason, now: Date): Promise<void> {
  if (user.role === 'admin') await refuseLastAdmin(tx, user.id);
  await tx
    .update(users)
    .set({ suspendedAt: now, suspendedReason: reason, updatedAt: now })
    .where(eq(users.id, user.id));
}

export async function unsuspend(tx: Db, userId: string, now: Date): Promise<void> {
  await tx
    .update(users)
    .set({ suspendedAt: null, suspendedReason: null, updatedAt: now })
    .where(eq(users.id, userId));
}

/** Ends the logins of an account; the next sign-in needs a code that is mailed to its address. */
export async function challenge(tx: Db, userId: string, now: Date): Promise<void> {
  await tx.update(users).set({ challengedAt: now, updatedAt: now }).where(eq(users.id, userId));
  await endAllLogins(tx, userId, now);
}

export async function unchallenge(tx: Db, userId: string): Promise<void> {
  await tx.update(users).set({ challengedAt: null }).where(eq(users.id, userId));
}

export async function endAllLogins(tx: Db, userId: string, now: Date): Promise<void> {
  const live = await listLiveLogins(tx, userId);
  await revokeLogins(
    tx,
    live.map(({ id }) => id),
    'admin',
    now,
  );
}
