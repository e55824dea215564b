import { and, eq, gt, ne, or } from 'drizzle-orm';
import { subscriptionSources } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { readAgain } from './apply-stripe.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** What ended this lately is looked at once more. */
const lately = 7 * dayMs;

/** Nightly: reads every subscription that may have changed without our hearing of it. */
export async function reconcileStripe(
  deps: Pick<Deps, 'database' | 'billing' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const { stripe } = deps.billing;
  if (!stripe) return;
  const { provider, providerId, status, currentPeriodEnd } = subscriptionSources;
  const since = new Date(deps.now().getTime() - lately);
  const sources = await deps.database.db
    .select({ id: providerId })
    .from(subscriptionSources)
    .where(and(eq(provider, 'stripe'), or(ne(status, 'canceled'), gt(currentPeriodEnd, since))));
  for (const { id } of sources) {
    signal.throwIfAborted();
    await readAgain({ ...deps, stripe }, { kind: 'subscription', id });
  }
}
