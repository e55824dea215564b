import { and, eq, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptionSources, subscriptions } from '../../db/schema.ts';
import type { About } from './stripe-gateway.ts';

/** What is written of a subscription, or of all that a customer has, as one text to compare. */
export async function standingOf(db: Db, { id }: About): Promise<string> {
  const source = subscriptionSources;
  const rows = await db
    .select({
      id: source.providerId,
      tier: source.tier,
      status: source.status,
      periodEnd: source.currentPeriodEnd,
      isToEnd: source.cancelAtPeriodEnd,
      pastDueSince: source.pastDueSince,
      revokedAt: source.revokedAt,
    })
    .from(source)
    .leftJoin(subscriptions, eq(subscriptions.userId, source.userId))
    .where(
      and(
        eq(source.provider, 'stripe'),
        or(eq(source.providerId, id), eq(subscriptions.stripeCustomerId, id)),
      ),
    )
    .orderBy(sql`${source.providerId}`);
  return JSON.stringify(rows);
}
