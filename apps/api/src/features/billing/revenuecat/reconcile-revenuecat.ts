import { and, eq, gt, isNull, ne, or } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { sessionPacks, subscriptionSources } from '../../../db/schema.ts';
import type { Deps } from '../../../deps.ts';
import { BillingUnavailable } from '../stripe-gateway.ts';
import { readStoresAgain } from './apply-subscriber.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** What ended this lately is looked at once more. */
const lately = 7 * dayMs;
/** How long stores pay back what was bought once. */
const refundable = 120 * dayMs;
/** So many failures in a row, and RevenueCat is away: the next night is soon enough. */
const mostFailures = 5;

/** Nightly: reads everybody whose purchases may have changed without our hearing of it. */
export async function reconcileRevenueCat(
  deps: Pick<Deps, 'database' | 'billing' | 'now' | 'config'>,
  signal: AbortSignal,
): Promise<void> {
  const { revenueCat } = deps.billing;
  if (!revenueCat) return;
  let failures = 0;
  let failed: BillingUnavailable | undefined;
  for (const userId of await listPeople(deps.database.db, deps.now())) {
    signal.throwIfAborted();
    try {
      await readStoresAgain({ ...deps, revenueCat }, userId, signal);
      failures = 0;
    } catch (error) {
      // One person who cannot be read stands in nobody's way.
      if (!(error instanceof BillingUnavailable)) throw error;
      failed = error;
      failures += 1;
      if (failures === mostFailures) break;
    }
  }
  if (failed) throw failed;
}

async function listPeople(db: Db, now: Date): Promise<Set<string>> {
  const { provider, userId, status, currentPeriodEnd } = subscriptionSources;
  const since = new Date(now.getTime() - lately);
  const mayHaveChanged = or(
    ne(status, 'canceled'),
    isNull(currentPeriodEnd),
    gt(currentPeriodEnd, since),
  );
  const subscribers = await db
    .selectDistinct({ userId })
    .from(subscriptionSources)
    .where(and(eq(provider, 'revenuecat'), mayHaveChanged));
  const buyers = await db
    .selectDistinct({ userId: sessionPacks.userId })
    .from(sessionPacks)
    .where(gt(sessionPacks.purchasedAt, new Date(now.getTime() - refundable)));
  return new Set([...subscribers, ...buyers].map((person) => person.userId));
}
