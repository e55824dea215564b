import { tiers } from '@solacore/contract';
import { and, eq, gt, isNotNull, isNull, ne, or } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptionSources } from '../../db/schema.ts';

export type Entitlement = typeof subscriptionSources.$inferSelect;

/** The highest live source of an account; undefined means the free tier. */
export async function findEntitlement(
  db: Db,
  userId: string,
  now: Date,
): Promise<Entitlement | undefined> {
  const live = await db
    .select()
    .from(subscriptionSources)
    .where(and(eq(subscriptionSources.userId, userId), isLive(now)));
  return live.sort(byRank)[0];
}

/** A canceled subscription lives until its paid period ends; a paused one does not. */
function isLive(now: Date) {
  const { status, currentPeriodEnd } = subscriptionSources;
  return and(
    ne(status, 'paused'),
    or(isNull(currentPeriodEnd), gt(currentPeriodEnd, now)),
    or(ne(status, 'canceled'), isNotNull(currentPeriodEnd)),
  );
}

function byRank(a: Entitlement, b: Entitlement): number {
  const byTier = tiers.indexOf(b.tier) - tiers.indexOf(a.tier);
  if (byTier !== 0) return byTier;
  return endOf(a) < endOf(b) ? 1 : -1;
}

function endOf(source: Entitlement): number {
  return source.currentPeriodEnd?.getTime() ?? Number.POSITIVE_INFINITY;
}
