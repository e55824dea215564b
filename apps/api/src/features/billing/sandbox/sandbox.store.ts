import { and, desc, eq, gte, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { listRows } from '../../../db/rows.ts';
import { sandboxSubscriptions, usageEntries } from '../../../db/schema.ts';
import type { Change } from './acts.ts';
import type { SandboxRow } from './standing.ts';

type NewSubscription = Pick<
  SandboxRow,
  | 'id'
  | 'userId'
  | 'customerId'
  | 'planId'
  | 'status'
  | 'isPaid'
  | 'currentPeriodStart'
  | 'currentPeriodEnd'
  | 'trialEnd'
  | 'createdAt'
>;

/** False where the page was used already, or the account is gone. */
export async function addSubscription(db: Db, row: NewSubscription): Promise<boolean> {
  const at = (moment: Date | null) => sql`${moment?.toISOString() ?? null}::timestamptz`;
  const added = await listRows(
    db,
    sql`insert into sandbox_subscriptions (id, user_id, customer_id, plan_id, status, is_paid,
        current_period_start, current_period_end, trial_end, created_at)
      select ${row.id}, users.id, ${row.customerId}, ${row.planId}, ${row.status},
        ${row.isPaid}::boolean, ${at(row.currentPeriodStart)}, ${at(row.currentPeriodEnd)},
        ${at(row.trialEnd)}, ${at(row.createdAt)}
      from users where users.id = ${row.userId}::uuid for key share
      on conflict (id) do nothing returning id`,
    z.object({ id: z.string() }),
  );
  return added.length > 0;
}

export async function findSubscription(db: Db, id: string): Promise<SandboxRow | undefined> {
  const [row] = await db.select().from(sandboxSubscriptions).where(eq(sandboxSubscriptions.id, id));
  return row;
}

/** Newest first. */
export function listSubscriptions(db: Db, customerId: string): Promise<SandboxRow[]> {
  return db
    .select()
    .from(sandboxSubscriptions)
    .where(eq(sandboxSubscriptions.customerId, customerId))
    .orderBy(desc(sandboxSubscriptions.createdAt), sandboxSubscriptions.id);
}

/** Reads, judges and writes as one; the row as it is then, undefined where nothing was written. */
export function changeSubscription(
  db: Db,
  id: string,
  judge: (row: SandboxRow) => Change | undefined,
): Promise<SandboxRow | undefined> {
  return db.transaction(async (tx) => {
    const isIt = eq(sandboxSubscriptions.id, id);
    const [row] = await tx.select().from(sandboxSubscriptions).where(isIt).for('update');
    const change = row && judge(row);
    if (!change) return undefined;
    const [written] = await tx.update(sandboxSubscriptions).set(change).where(isIt).returning();
    return written;
  });
}

/** Sessions over the limit that the next bill would name. */
export async function countOverLimit(db: Db, userId: string, since: Date): Promise<number> {
  return db.$count(
    usageEntries,
    and(
      eq(usageEntries.userId, userId),
      eq(usageEntries.state, 'reserved'),
      isNotNull(usageEntries.reportedAt),
      gte(usageEntries.countedAt, since),
    ),
  );
}
