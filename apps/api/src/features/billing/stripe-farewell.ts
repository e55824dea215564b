import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { subscriptionSources } from '../../db/schema.ts';
import type { Farewell } from '../account/farewell.ts';
import { findBillingAccount } from '../subscriptions/subscriptions.store.ts';
import type { StripeGateway } from './stripe-gateway.ts';

const jobSchema = z.object({
  subscriptionId: z.string().optional(),
  customerId: z.string().optional(),
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
        .select({ subscriptionId: providerId })
        .from(subscriptionSources)
        .where(
          and(
            eq(subscriptionSources.userId, userId),
            eq(provider, 'stripe'),
            ne(status, 'canceled'),
          ),
        );
      // A purchase of this minute, or one that waits for the bank, may not be written yet.
      const customerId = (await findBillingAccount(tx, userId))?.stripeCustomerId;
      return customerId ? [...paid, { customerId }] : paid;
    },
    handle: async (data) => {
      const { subscriptionId, customerId } = jobSchema.parse(data);
      if (subscriptionId) await stripe.cancelNow(subscriptionId);
      if (!customerId) return;
      const found = await stripe.listSubscriptions({ kind: 'customer', id: customerId });
      for (const { id } of found) await stripe.cancelNow(id);
    },
  };
}
