import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptions } from '../../db/schema.ts';

export type BillingAccount = { stripeCustomerId: string | null; trialUsedAt: Date | null };

/** What an account is known by where it pays; undefined before it ever wanted to. */
export async function findBillingAccount(
  db: Db,
  userId: string,
): Promise<BillingAccount | undefined> {
  const [row] = await db
    .select({
      stripeCustomerId: subscriptions.stripeCustomerId,
      trialUsedAt: subscriptions.trialUsedAt,
    })
    .from(subscriptions)
    .where(eq(subscriptions.userId, userId));
  return row;
}
