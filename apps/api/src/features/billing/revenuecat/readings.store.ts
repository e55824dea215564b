import { inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { listRows } from '../../../db/rows.ts';
import { users } from '../../../db/schema.ts';

type Reading = { userId: string; readNumber: number; now: Date };

/** Those of the ids that are accounts, in one order always. Others are asked about nowhere. */
export async function listAccounts(db: Db, ids: string[]): Promise<string[]> {
  const own = ids.flatMap((id) => z.uuid().safeParse(id).data?.toLowerCase() ?? []);
  if (own.length === 0) return [];
  const found = await db.select({ id: users.id }).from(users).where(inArray(users.id, own));
  return found.map(({ id }) => id).sort();
}

/**
 * Whether this reading of a person is the latest so far; it then holds their row until the end of
 * the transaction. Notes that a trial was begun. False too for an account that is gone.
 */
export async function noteReading(
  tx: Db,
  { userId, readNumber, now }: Reading,
  trialStartedAt: Date | null,
): Promise<boolean> {
  const at = (moment: Date | null) => sql`${moment?.toISOString() ?? null}::timestamptz`;
  const rows = await listRows(
    tx,
    sql`insert into subscriptions as kept
      (user_id, stores_read_number, trial_used_at, created_at, updated_at)
    select users.id, ${readNumber}::int8, ${at(trialStartedAt)}, ${at(now)}, ${at(now)}
    from users where users.id = ${userId}::uuid for key share
    on conflict (user_id) do update set
      stores_read_number = excluded.stores_read_number,
      trial_used_at = coalesce(kept.trial_used_at, excluded.trial_used_at),
      updated_at = excluded.updated_at
    where kept.stores_read_number < excluded.stores_read_number
    returning kept.user_id`,
    z.object({ user_id: z.uuid() }),
  );
  return rows.length > 0;
}

/** Ends what a person had from stores and a reading no longer shows: moved away, or revoked. */
export async function endOthers(
  tx: Db,
  { userId, readNumber, now }: Reading,
  providerIds: string[],
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await tx.execute(sql`update subscription_sources set
      status = 'canceled', current_period_end = least(current_period_end, ${at}),
      cancel_at_period_end = true, past_due_since = null,
      read_number = ${readNumber}::int8, updated_at = ${at}
    where user_id = ${userId}::uuid and provider = 'revenuecat'
      and not (provider_id = any(${sql.param(providerIds)}::text[]))
      and (status <> 'canceled' or current_period_end is null or current_period_end > ${at})`);
}
