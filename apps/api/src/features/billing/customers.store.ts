import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptions } from '../../db/schema.ts';
import type { BilledSubscription } from './stripe-gateway.ts';

/** Whose customer this is; null where we know of nobody. */
export async function findCustomer(db: Db, customerId: string): Promise<string | null> {
  const [row] = await db
    .select({ userId: subscriptions.userId })
    .from(subscriptions)
    .where(eq(subscriptions.stripeCustomerId, customerId));
  return row?.userId ?? null;
}

/** Keeps who pays, and that a trial was begun. Nothing is written for an account that is gone. */
export async function noteCustomer(
  db: Db,
  userId: string,
  { customerId, trialStartedAt }: Pick<BilledSubscription, 'customerId' | 'trialStartedAt'>,
  now: Date,
): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const trial = sql`${trialStartedAt?.toISOString() ?? null}::timestamptz`;
  await db.execute(sql`insert into subscriptions as kept
      (user_id, stripe_customer_id, trial_used_at, created_at, updated_at)
    select users.id, ${customerId}, ${trial}, ${at}, ${at}
    from users where users.id = ${userId}::uuid for key share
    on conflict (user_id) do update set
      stripe_customer_id = excluded.stripe_customer_id,
      trial_used_at = coalesce(kept.trial_used_at, excluded.trial_used_at),
      updated_at = excluded.updated_at`);
}
