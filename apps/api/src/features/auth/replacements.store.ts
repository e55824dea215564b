import { and, desc, eq, gt } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import { AppError } from '../../http/app-error.ts';

const dayMs = 24 * 60 * 60_000;
const freeReplacements = 3;
const windowDays = 30;

/**
 * Three replacements in thirty days are free, then one a day. The account is locked.
 * @throws AppError DEVICE_REMOVAL_LIMIT
 */
export async function refuseManyReplacements(db: Db, userId: string, now: Date): Promise<void> {
  const since = new Date(now.getTime() - windowDays * dayMs);
  const { userId: owner, kind, createdAt } = loginEvents;
  const last = await db
    .select({ at: createdAt })
    .from(loginEvents)
    .where(and(eq(owner, userId), eq(kind, 'device_replaced'), gt(createdAt, since)))
    .orderBy(desc(createdAt))
    .limit(freeReplacements);
  const latest = last[0];
  if (!latest || last.length < freeReplacements) return;
  const waitMs = latest.at.getTime() + dayMs - now.getTime();
  if (waitMs > 0) throw new AppError('DEVICE_REMOVAL_LIMIT', {}, waitMs / 1000);
}
