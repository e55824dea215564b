import type { ReviewsQuery } from '@solacore/contract/admin';
import { and, desc, eq, getTableColumns, isNotNull, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { reviewFlags, users } from '../../db/schema.ts';
import { isBefore, type Position } from './page.ts';

export type ReviewRow = typeof reviewFlags.$inferSelect;

const states = {
  open: isNull(reviewFlags.resolvedAt),
  resolved: isNotNull(reviewFlags.resolvedAt),
  all: undefined,
} as const;

/** Flags with the address of whom they are about, newest first. */
export function listReviews(
  db: Db,
  { state, reason, user_id }: Pick<ReviewsQuery, 'state' | 'reason' | 'user_id'>,
  { after, limit }: { after: Position | undefined; limit: number },
) {
  return db
    .select({ ...getTableColumns(reviewFlags), email: users.email })
    .from(reviewFlags)
    .innerJoin(users, eq(users.id, reviewFlags.userId))
    .where(
      and(
        states[state],
        reason && eq(reviewFlags.reason, reason),
        user_id === undefined ? undefined : eq(reviewFlags.userId, user_id),
        after && isBefore(reviewFlags, after),
      ),
    )
    .orderBy(desc(reviewFlags.createdAt), desc(reviewFlags.id))
    .limit(limit);
}

export async function findReview(db: Db, id: string): Promise<ReviewRow | undefined> {
  const [row] = await db.select().from(reviewFlags).where(eq(reviewFlags.id, id)).for('update');
  return row;
}

/** `null` opens it again. */
export async function writeResolution(
  db: Db,
  id: string,
  resolution: ReviewRow['resolution'],
  now: Date,
): Promise<void> {
  const resolvedAt = resolution === null ? null : now;
  await db.update(reviewFlags).set({ resolution, resolvedAt }).where(eq(reviewFlags.id, id));
}
