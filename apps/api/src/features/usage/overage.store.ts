import { and, count, eq, gt, isNotNull, isNull, ne, or, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows, momentColumn } from '../../db/rows.ts';
import { subscriptions, usageEntries } from '../../db/schema.ts';

/** What was agreed and is owed for one session over the limit, and what the provider has of it. */
export type Charge = {
  sessionId: string;
  userId: string;
  isOwed: boolean;
  cents: number;
  /** Its time on the meter: told then, whether or not that was answered. Null: not told, or taken back. */
  meteredAt: Date | null;
  /** Since when it is certain that the meter has it. */
  reportedAt: Date | null;
  creditedAt: Date | null;
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
  const { state, countedAt, overageCents, meteredAt, reportedAt, creditedAt, userId } =
    usageEntries;
  const [row] = await db
    .select({
      state,
      countedAt,
      cents: overageCents,
      userId,
      meteredAt,
      reportedAt,
      creditedAt,
      customerId: subscriptions.stripeCustomerId,
    })
    .from(usageEntries)
    .leftJoin(subscriptions, eq(subscriptions.userId, userId))
    .where(ofSession(sessionId));
  if (!row?.countedAt) return undefined;
  const { state: standing, countedAt: _, cents, ...rest } = row;
  return { ...rest, sessionId, cents: cents ?? 0, isOwed: standing === 'reserved' };
}

/**
 * Notes that the provider is about to be told, before it is: an answer that is lost leaves a trace.
 * Its time on the meter, the same for all who try; undefined where it is owed no longer.
 */
export async function noteMetered(
  db: Db,
  { sessionId, meteredAt }: Pick<Charge, 'sessionId' | 'meteredAt'>,
  at: Date,
): Promise<Date | undefined> {
  const before = sql`${meteredAt?.toISOString() ?? null}::timestamptz`;
  const [row] = await listRows(
    db,
    sql`update usage_entries
      set metered_at = case when metered_at is not distinct from ${before}
        then ${at.toISOString()}::timestamptz else metered_at end
      where solve_session_id = ${sessionId}::uuid and state = 'reserved'
      returning metered_at`,
    z.object({ metered_at: momentColumn }),
  );
  return row?.metered_at;
}

/** The meter has it for certain. `given back` where it is owed no longer, `gone` where it was taken back meanwhile. */
export async function noteReported(
  db: Db,
  { sessionId, meteredAt }: { sessionId: string; meteredAt: Date },
  now: Date,
): Promise<'owed' | 'given back' | 'gone'> {
  const [row] = await db
    .update(usageEntries)
    .set({ reportedAt: now })
    .where(and(ofSession(sessionId), eq(usageEntries.meteredAt, meteredAt)))
    .returning({ state: usageEntries.state });
  if (!row) return 'gone';
  return row.state === 'reserved' ? 'owed' : 'given back';
}

/** The meter has it no longer. */
export async function noteTakenBack(db: Db, sessionId: string): Promise<void> {
  await db
    .update(usageEntries)
    .set({ meteredAt: null, reportedAt: null })
    .where(ofSession(sessionId));
}

/** The meter keeps it, and its price was given back. */
export async function noteCredited(db: Db, sessionId: string, now: Date): Promise<void> {
  await db
    .update(usageEntries)
    .set({
      reportedAt: sql`coalesce(reported_at, ${now.toISOString()}::timestamptz)`,
      creditedAt: now,
    })
    .where(ofSession(sessionId));
}

/** How many other sessions of this person the meter has for certain in that minute. */
export async function countOthers(db: Db, charge: Charge, at: Date): Promise<number> {
  const minute = sql`date_trunc('minute', ${at.toISOString()}::timestamptz)`;
  const [row] = await db
    .select({ others: count() })
    .from(usageEntries)
    .where(
      and(
        eq(usageEntries.userId, charge.userId),
        ne(usageEntries.solveSessionId, charge.sessionId),
        isNotNull(usageEntries.reportedAt),
        eq(sql`date_trunc('minute', ${usageEntries.meteredAt})`, minute),
      ),
    );
  return row?.others ?? 0;
}

/** Sessions counted since then whose report, or its taking back, is still to come. */
export async function listUnsettled(db: Db, since: Date, limit: number): Promise<string[]> {
  const { state, countedAt, meteredAt, reportedAt, creditedAt, solveSessionId } = usageEntries;
  const rows = await db
    .select({ sessionId: solveSessionId })
    .from(usageEntries)
    .where(
      and(
        gt(countedAt, since),
        isNotNull(solveSessionId),
        or(
          and(eq(state, 'reserved'), isNull(reportedAt)),
          and(eq(state, 'released'), isNotNull(meteredAt), isNull(creditedAt)),
        ),
      ),
    )
    .orderBy(sql`${countedAt}`)
    .limit(limit);
  return rows.flatMap(({ sessionId }) => (sessionId ? [sessionId] : []));
}
