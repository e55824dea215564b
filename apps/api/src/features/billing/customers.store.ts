import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { subscriptions } from '../../db/schema.ts';

/** Whose customer this is; null where we know of nobody. */
export async function findCustomer(db: Db, customerId: string): Promise<string | null> {
  const [row] = await db
    .select({ userId: subscriptions.userId })
    .from(subscriptions)
    .where(eq(subscriptions.stripeCustomerId, customerId));
  return row?.userId ?? null;
}

type Noted = {
  customerId: string;
  trialStartedAt: Date | null;
  /** Whether it takes the place of another customer that the person once was. */
  isCurrent?: boolean;
};

/**
 * Keeps who pays, and that a trial was begun. Nothing is written for an account that is gone, and
 * nobody becomes the customer that somebody else is. Holds the person's row until the commit.
 */
export async function noteCustomer(
  db: Db,
  userId: string,
  { customerId, trialStartedAt, isCurrent = true }: Noted,
  now: Date,
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const trial = sql`${trialStartedAt?.toISOString() ?? null}::timestamptz`;
  await db.execute(sql`insert into subscriptions as kept
      (user_id, stripe_customer_id, trial_used_at, created_at, updated_at)
    select users.id,
      (select ${customerId}::text where not exists (
        select 1 from subscriptions other
        where other.stripe_customer_id = ${customerId} and other.user_id <> users.id)),
      ${trial}, ${at}, ${at}
    from users where users.id = ${userId}::uuid for key share of users
    on conflict (user_id) do update set
      stripe_customer_id = case when ${isCurrent}::boolean
        then coalesce(excluded.stripe_customer_id, kept.stripe_customer_id)
        else coalesce(kept.stripe_customer_id, excluded.stripe_customer_id) end,
      trial_used_at = coalesce(kept.trial_used_at, excluded.trial_used_at),
      updated_at = excluded.updated_at`);
}

/**
 * Makes a page the one that this person pays on; the page that it was until now, null where there
 * was none. One statement, so that of two at once each learns of the other or of nobody.
 */
export async function replacePage(db: Db, userId: string, pageId: string): Promise<string | null> {
  const [row] = await listRows(
    db,
    sql`update subscriptions as kept set checkout_id = ${pageId}
      from (select user_id, checkout_id from subscriptions
        where user_id = ${userId}::uuid for update) as before
      where kept.user_id = before.user_id
      returning before.checkout_id as before`,
    z.object({ before: z.string().nullable() }),
  );
  return row && row.before !== pageId ? row.before : null;
}
