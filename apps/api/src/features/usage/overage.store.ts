import { and, eq, gt, isNotNull, isNull, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptions, usageEntries } from '../../db/schema.ts';

export type Charge = {
  isOwed: boolean;
  isReported: boolean;
  at: Date;
  customerId: string | null;
};

const ofSession = (sessionId: string) => eq(usageEntries.solveSessionId, sessionId);

/** An agreed session over the limit has its first complete reply: from here on it is owed. False where it was already. */
export async function markOwed(tx: Db, sessionId: string, now: Date): Promise<boolean> {
  const marked = await tx
    .update(usageEntries)
    .set({ countedAt: now })
    .where(
      and(
        ofSession(sessionId),
        eq(usageEntries.state, 'reserved'),
        isNotNull(usageEntries.overageCents),
        isNull(usageEntries.countedAt),
      ),
    )
    .returning({ id: usageEntries.id });
  return marked.length > 0;
}

/** What stands to be told about a session over the limit; undefined where nothing was owed for it. */
export async function findCharge(db: Db, sessionId: string): Promise<Charge | undefined> {
  const { state, countedAt, reportedAt, userId } = usageEntries;
  const [row] = await db
    .select({ state, countedAt, reportedAt, customerId: subscriptions.stripeCustomerId })
    .from(usageEntries)
    .leftJoin(subscriptions, eq(subscriptions.userId, userId))
    .where(ofSession(sessionId));
  if (!row?.countedAt) return undefined;
  return {
    isOwed: row.state === 'reserved',
    isReported: row.reportedAt !== null,
    at: row.countedAt,
    customerId: row.customerId,
  };
}

/** Writes whether the provider knows of it, and says whether it is still owed. */
export async function noteReported(
  db: Db,
  sessionId: string,
  reportedAt: Date | null,
): Promise<boolean> {
  const [row] = await db
    .update(usageEntries)
    .set({ reportedAt })
    .where(ofSession(sessionId))
    .returning({ state: usageEntries.state });
  return row?.state === 'reserved';
}

/** Sessions counted since then whose report, or its taking back, is still to come. */
export async function listUnsettled(db: Db, since: Date, limit: number): Promise<string[]> {
  const { state, countedAt, reportedAt, solveSessionId } = usageEntries;
  const rows = await db
    .select({ sessionId: solveSessionId })
    .from(usageEntries)
    .where(
      and(
        gt(countedAt, since),
        isNotNull(solveSessionId),
        or(
          and(eq(state, 'reserved'), isNull(reportedAt)),
          and(eq(state, 'released'), isNotNull(reportedAt)),
        ),
      ),
    )
    .orderBy(sql`${countedAt}`)
    .limit(limit);
  return rows.flatMap(({ sessionId }) => (sessionId ? [sessionId] : []));
}
