import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { prepare } from '../../db/prepared.ts';
import { graceMs } from '../subscriptions/live-until.ts';

/**
 * Whether an invoice of sessions over the limit has been unpaid for longer than access would last:
 * a condition on a parameter with the person and one with the moment of `unpaidBefore`.
 */
export const owesOverage = (user: string, before: string) => `exists (select 1 from overage_meters
  where user_id = ${user}::uuid and unpaid_since <= ${before}::timestamptz)`;

export const unpaidBefore = (now: Date) => new Date(now.getTime() - graceMs).toISOString();

const selectOwes = prepare(
  'owes_overage',
  `select ${owesOverage('$1', '$2')} as owes`,
  z.object({ owes: z.boolean() }),
);

export async function isOverageUnpaid(db: Db, userId: string, now: Date): Promise<boolean> {
  const [row] = await selectOwes(db, [userId, unpaidBefore(now)]);
  return row?.owes ?? false;
}
