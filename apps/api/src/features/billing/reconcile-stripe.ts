import { and, eq, gt, isNotNull, ne, notExists, or } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { subscriptionSources, subscriptions } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { readAgain } from './apply-stripe.ts';
import { listMeters } from './overage-meters.store.ts';
import { standingOf } from './standing.store.ts';
import { type About, BillingUnavailable } from './stripe-gateway.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** What ended this lately is looked at once more. */
const lately = 7 * dayMs;
const atOnce = 4;
/** So many failures, and Stripe is away: the next try is soon enough. */
const mostFailures = 20;

type Surroundings = Pick<
  Deps,
  'database' | 'billing' | 'now' | 'erasureJournal' | 'metrics' | 'mail' | 'log'
>;

/**
 * Nightly: reads every subscription that may have changed without our hearing of it, and whoever
 * went to pay lately. One that cannot be read stands in nobody's way.
 */
export async function reconcileStripe(deps: Surroundings, signal: AbortSignal): Promise<void> {
  const { stripe } = deps.billing;
  if (!stripe) return;
  const { db } = deps.database;
  const since = new Date(deps.now().getTime() - lately);
  const failed: BillingUnavailable[] = [];
  let differences = 0;
  const look = async (about: About) => {
    const before = await standingOf(db, about);
    await readAgain({ ...deps, stripe }, about);
    if ((await standingOf(db, about)) === before) return;
    differences += 1;
    deps.metrics.billing.onDifference('stripe');
  };
  const drain = async (waiting: About[]) => {
    for (let about = waiting.pop(); about; about = waiting.pop()) {
      signal.throwIfAborted();
      if (failed.length >= mostFailures) return;
      try {
        await look(about);
      } catch (error) {
        if (!(error instanceof BillingUnavailable)) throw error;
        failed.push(error);
      }
    }
  };
  for (const list of [listSources, listBuyers]) {
    const waiting = await list(db, since);
    await Promise.all(Array.from({ length: atOnce }, () => drain(waiting)));
  }
  if (differences > 0) deps.log.warn({ differences }, 'Stripe had changes that no event told');
  if (failed[0]) throw failed[0];
}

async function listSources(db: Db, since: Date): Promise<About[]> {
  const { provider, providerId, status, currentPeriodEnd } = subscriptionSources;
  const sources = await db
    .select({ id: providerId })
    .from(subscriptionSources)
    .where(and(eq(provider, 'stripe'), or(ne(status, 'canceled'), gt(currentPeriodEnd, since))));
  const going = [...sources.map(({ id }) => id), ...(await listMeters(db, since))];
  return going.map((id) => ({ kind: 'subscription', id }));
}

/** Who went to pay lately, and of whose purchase nothing is known. */
async function listBuyers(db: Db, since: Date): Promise<About[]> {
  const { userId, stripeCustomerId, updatedAt } = subscriptions;
  const { provider, status } = subscriptionSources;
  const going = db
    .select({ id: subscriptionSources.id })
    .from(subscriptionSources)
    .where(
      and(eq(subscriptionSources.userId, userId), eq(provider, 'stripe'), ne(status, 'canceled')),
    );
  const customers = await db
    .select({ id: stripeCustomerId })
    .from(subscriptions)
    .where(and(isNotNull(stripeCustomerId), gt(updatedAt, since), notExists(going)));
  return customers.flatMap(({ id }): About[] => (id ? [{ kind: 'customer', id }] : []));
}
