import { and, eq, isNull, lte, or } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { users } from '../../db/schema.ts';

const dayMs = 24 * 60 * 60_000;

/** When a device can be removed again; null is now. */
export async function findRemovalAvailableAt(
  db: Db,
  userId: string,
  now: Date,
): Promise<Date | null> {
  const [user] = await db
    .select({ at: users.deviceRemovedAt })
    .from(users)
    .where(eq(users.id, userId));
  if (!user?.at) return null;
  const availableAt = new Date(user.at.getTime() + dayMs);
  return availableAt > now ? availableAt : null;
}

/** Takes the one removal of a day, in one statement; false where it was taken. */
export async function claimRemoval(db: Db, userId: string, now: Date): Promise<boolean> {
  const dayAgo = new Date(now.getTime() - dayMs);
  const claimed = await db
    .update(users)
    .set({ deviceRemovedAt: now })
    .where(
      and(
        eq(users.id, userId),
        or(isNull(users.deviceRemovedAt), lte(users.deviceRemovedAt, dayAgo)),
      ),
    )
    .returning({ id: users.id });
  return claimed.length > 0;
}
