import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { graceMs } from '../subscriptions/live-until.ts';

/** Whether an invoice of sessions over the limit has been unpaid for longer than access would last. */
export function owesOverage(userId: string, now: Date): SQL {
  const patience = new Date(now.getTime() - graceMs).toISOString();
  return sql`exists (select 1 from overage_meters
    where user_id = ${userId}::uuid and unpaid_since <= ${patience}::timestamptz)`;
}

export async function isOverageUnpaid(db: Db, userId: string, now: Date): Promise<boolean> {
  const [row] = await listRows(
    db,
    sql`select ${owesOverage(userId, now)} as owes`,
    z.object({ owes: z.boolean() }),
  );
  return row?.owes ?? false;
}
