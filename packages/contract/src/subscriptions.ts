import { z } from 'zod';
import { planIdSchema, tierSchema } from './tiers.ts';

export const featuresSchema = z.object({
  history_days: z.number().int().nullable(),
  deep_analysis: z.boolean(),
  priority_queue: z.boolean(),
});

export const planSchema = z.object({
  plan_id: planIdSchema,
  tier: tierSchema,
  interval: z.enum(['month', 'year']),
  amount_cents: z.number().int(),
  currency: z.string(),
  sessions_limit: z.number().int().nonnegative().nullable(),
  devices: z.number().int(),
  features: featuresSchema,
});
export const plansResponseSchema = z.object({ plans: z.array(planSchema) });
export type PlansResponse = z.infer<typeof plansResponseSchema>;

export const subscriptionSourceSchema = z.enum(['stripe', 'revenuecat', 'grant', 'org']);
export type SubscriptionSource = z.infer<typeof subscriptionSourceSchema>;

/** Where a subscription was bought, and so where it is changed; null for what is not sold. */
export const storeSchema = z.enum(['stripe', 'app_store', 'play_store', 'other']);
export type Store = z.infer<typeof storeSchema>;

/** `source` is null and `current_period_end` too while nothing but the free tier is live. */
export const currentSubscriptionSchema = z.object({
  tier: tierSchema,
  status: z.enum(['active', 'trialing', 'past_due', 'canceled', 'paused']),
  current_period_end: z.iso.datetime().nullable(),
  cancel_at_period_end: z.boolean(),
  source: subscriptionSourceSchema.nullable(),
  plan_id: planIdSchema.nullable(),
  store: storeSchema.nullable(),
  /** Everyone who goes on billing the person; an app store does so after the account is deleted, too. */
  billed_by: z.array(storeSchema),
  /** While a payment is missing: until when access lasts all the same. */
  grace_until: z.iso.datetime().nullable(),
  trial_available: z.boolean(),
  usage: z.object({
    sessions_used: z.number().int().nonnegative(),
    sessions_limit: z.number().int().nonnegative().nullable(),
    /** In the plan's currency, for example 0.2; null where no overage is sold. */
    overage_rate: z.number().nullable(),
    /** Bought in packs and not used: they are taken once the plan's own are used up. */
    pack_sessions_left: z.number().int().nonnegative().default(0),
  }),
  features: featuresSchema,
});
export type CurrentSubscription = z.infer<typeof currentSubscriptionSchema>;

export const usageResponseSchema = z.object({
  period_start: z.iso.datetime(),
  period_end: z.iso.datetime().nullable(),
  sessions_used: z.number().int().nonnegative(),
  sessions_limit: z.number().int().nonnegative().nullable(),
  overage: z.object({
    rate_cents: z.number().int().nullable(),
    agreed_sessions: z.number().int(),
    cap_cents: z.number().int(),
    /** An invoice of earlier ones is long overdue: no new one is sold until it is paid. */
    is_unpaid: z.boolean().default(false),
  }),
});
export type UsageResponse = z.infer<typeof usageResponseSchema>;

/** `success_url` and `cancel_url` lead back to a configured origin or to the app's own scheme. */
export const checkoutRequestSchema = z.strictObject({
  plan_id: planIdSchema,
  success_url: z.string().max(2000),
  cancel_url: z.string().max(2000),
});
export type CheckoutRequest = z.infer<typeof checkoutRequestSchema>;
export const checkoutResponseSchema = z.object({ checkout_url: z.url() });

export const portalRequestSchema = z.strictObject({ return_url: z.string().max(2000).optional() });
export const portalResponseSchema = z.object({ portal_url: z.url() });
