import { and, asc, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { users } from '../../db/schema.ts';
import { refuse } from './staff-guards.ts';

/**
 * Whether nobody else could administer the product without this account. Holds those who can until
 * the transaction ends, so that two of them cannot take each other away at the same time.
 */
export async function isLastAdmin(tx: Db, userId: string): Promise<boolean> {
  const able = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.role, 'admin'), isNull(users.suspendedAt)))
    .orderBy(asc(users.id))
    .for('update');
  return able.length === 1 && able[0]?.id === userId;
}

/** @throws AppError FORBIDDEN (last_admin) */
export async function refuseLastAdmin(tx: Db, userId: string): Promise<void> {
  if (await isLastAdmin(tx, userId)) throw refuse('last_admin');
}
