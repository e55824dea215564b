import { eq, sql } from 'drizzle-orm';
import type { Db } from '../../src/db/client.ts';
import { subscriptionSources, subscriptions, usage, users } from '../../src/db/schema.ts';
import {
  BillingUnavailable,
  type StripeGateway,
} from '../../src/features/billing/stripe-gateway.ts';

/** The two calls that a session over the limit leads to, kept as Stripe keeps them: once for an id. */
export function createMeter() {
  const billed = new Set<string>();
  const calls: string[] = [];
  let isAway = false;
  const call = async (name: string, sessionId: string) => {
    calls.push(`${name} ${sessionId}`);
    if (isAway) throw new BillingUnavailable('away');
  };
  const unused = () => Promise.reject(new Error('not asked for here'));
  const gateway: StripeGateway = {
    openCheckout: unused,
    openPortal: unused,
    listSubscriptions: unused,
    setCancelAtPeriodEnd: unused,
    cancelNow: unused,
    closeCheckout: unused,
    refundAndEnd: unused,
    readEvent: unused,
    openMeter: async () => new Date(0),
    countOverage: unused,
    creditOverage: unused,
    reportOverage: async ({ sessionId }) => {
      await call('report', sessionId);
      billed.add(sessionId);
    },
    takeBackOverage: async (sessionId) => {
      await call('take back', sessionId);
      billed.delete(sessionId);
    },
  };
  return {
    gateway,
    billed,
    calls,
    setAway: (away: boolean) => {
      isAway = away;
    },
  };
}

/** A standard plan at Stripe with every session of the month used, and a cap on what comes after. */
export async function fillMonth(db: Db, userId: string, capCents: number): Promise<void> {
  await db.insert(subscriptionSources).values({
    userId,
    provider: 'stripe',
    providerId: crypto.randomUUID(),
    tier: 'standard',
    store: 'stripe',
    currentPeriodStart: new Date(Date.now() - 60_000),
  });
  await db
    .update(subscriptions)
    .set({ stripeCustomerId: `cus_${userId}` })
    .where(eq(subscriptions.userId, userId));
  await db.update(users).set({ overageCapCents: capCents }).where(eq(users.id, userId));
}

export async function fillCount(db: Db, userId: string): Promise<void> {
  await db.update(usage).set({ sessionCount: 100 }).where(eq(usage.userId, userId));
}

/** Jobs that wait to be tried again are due now. */
export async function letTimePass(db: Db): Promise<void> {
  await db.execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
}
