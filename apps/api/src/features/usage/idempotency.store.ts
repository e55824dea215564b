import type { Step } from '@solacore/contract';
import { and, eq, gt, lte } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { solveSessions } from '../../db/schema.ts';

/** The session that this key made after `since`, if any. */
export async function findKeyedSession(
  db: Db,
  userId: string,
  key: string,
  since: Date,
): Promise<{ sessionId: string; currentStep: Step } | undefined> {
  const [row] = await db
    .select({ sessionId: solveSessions.id, currentStep: solveSessions.currentStep })
    .from(solveSessions)
    .where(
      and(
        eq(solveSessions.userId, userId),
        eq(solveSessions.idempotencyKey, key),
        gt(solveSessions.startedAt, since),
      ),
    );
  return row;
}

/** Frees a key whose time is over, so that it may be used again. */
export async function forgetOldKey(
  db: Db,
  userId: string,
  key: string,
  since: Date,
): Promise<void> {
  await db
    .update(solveSessions)
    .set({ idempotencyKey: null })
    .where(
      and(
        eq(solveSessions.userId, userId),
        eq(solveSessions.idempotencyKey, key),
        lte(solveSessions.startedAt, since),
      ),
    );
}
