import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { subscriptionSources } from '../../db/schema.ts';
import type { Farewell } from '../account/farewell.ts';
import { findBillingAccount } from '../subscriptions/subscriptions.store.ts';
import type { StripeGateway } from './stripe-gateway.ts';

const jobSchema = z.object({
  subscriptionIds: z.array(z.string()),
  customerId: z.string().nullable(),
});

/** When an account goes, what it pays for ends at once: what we know of, and what Stripe does. */
export function stripeFarewell(
  stripe: Pick<StripeGateway, 'cancelNow' | 'listSubscriptions'>,
): Farewell {
  return {
    job: 'cancel_stripe_subscription',
    pending: async (tx, userId) => {
      const { provider, providerId, status } = subscriptionSources;
      const paid = await tx
        .select({ id: providerId })
        .from(subscriptionSources)
        .where(
          and(
            eq(subscriptionSources.userId, userId),
            eq(provider, 'stripe'),
            ne(status, 'canceled'),
          ),
        );
      const customerId = (await findBillingAccount(tx, userId))?.stripeCustomerId ?? null;
      if (paid.length === 0 && customerId === null) return [];
      return [{ subscriptionIds: paid.map(({ id }) => id), customerId }];
    },
    handle: async (data) => {
      const { subscriptionIds, customerId } = jobSchema.parse(data);
      for (const id of subscriptionIds) await stripe.cancelNow(id);
      if (customerId === null) return;
      // A purchase of this minute, or one that waits for the bank, was not written yet.
      const found = await stripe.listSubscriptions({ kind: 'customer', id: customerId });
      for (const { id } of found) await stripe.cancelNow(id);
    },
  };
}
