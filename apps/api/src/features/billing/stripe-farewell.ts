import { and, eq, ne } from 'drizzle-orm';
import { z } from 'zod';
import { subscriptionSources } from '../../db/schema.ts';
import type { Farewell } from '../account/farewell.ts';
import type { StripeGateway } from './stripe-gateway.ts';

const jobSchema = z.object({ subscriptionId: z.string() });

/** When an account goes, what it pays for ends at once. */
export function stripeFarewell(stripe: Pick<StripeGateway, 'cancelNow'>): Farewell {
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
      return paid;
    },
    handle: (data) => stripe.cancelNow(jobSchema.parse(data).subscriptionId),
  };
}
