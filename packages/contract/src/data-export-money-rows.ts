import { z } from 'zod';
import {
  currentSubscriptionSchema,
  storeSchema,
  subscriptionSourceSchema,
} from './subscriptions.ts';
import { tierSchema } from './tiers.ts';

/* A column that a newer server adds is kept: a person's data is never cut by an older app. */
const id = z.uuid();
const moment = z.iso.datetime();
const maybe = moment.nullable();
const status = currentSubscriptionSchema.shape.status;

export const exportedSubscription = z.looseObject({
  id,
  tier: tierSchema,
  status,
  stripe_customer_id: z.string().nullable(),
  trial_used_at: maybe,
  current_period_start: maybe,
  current_period_end: maybe,
  created_at: moment,
  updated_at: moment,
});

export const exportedSubscriptionSource = z.looseObject({
  id,
  provider: subscriptionSourceSchema,
  provider_id: z.string(),
  tier: tierSchema,
  status,
  plan_id: z.string().nullable(),
  store: storeSchema.nullable(),
  billing_anchor: maybe,
  current_period_start: moment,
  current_period_end: maybe,
  cancel_at_period_end: z.boolean(),
  past_due_since: maybe,
  revoked_at: maybe,
  created_at: moment,
  updated_at: moment,
});

export const exportedUsage = z.looseObject({
  id,
  period: z.enum(['lifetime', 'month']),
  period_start: moment,
  period_end: maybe,
  session_count: z.number().int(),
  overage_count: z.number().int(),
  created_at: moment,
  updated_at: moment,
});

export const exportedUsageEntry = z.looseObject({
  id,
  usage_id: id,
  solve_session_id: id.nullable(),
  pack_id: id.nullish(),
  state: z.enum(['reserved', 'released']),
  overage_cents: z.number().int().nullable(),
  created_at: moment,
  counted_at: maybe,
  metered_at: maybe,
  reported_at: maybe,
  credited_at: maybe,
  released_at: maybe,
});

export const exportedSessionPack = z.looseObject({
  id,
  purchase_id: z.string(),
  product_id: z.string(),
  store: storeSchema,
  sessions: z.number().int(),
  used: z.number().int(),
  purchased_at: moment,
  revoked_at: maybe,
  created_at: moment,
  updated_at: moment,
});

export const exportedOverageMeter = z.looseObject({
  id,
  provider_id: z.string(),
  unpaid_since: maybe,
  ends_at: maybe,
  created_at: moment,
  updated_at: moment,
});

export const exportedSandboxSubscription = z.looseObject({
  id: z.string(),
  customer_id: z.string(),
  plan_id: z.string(),
  status,
  is_paid: z.boolean(),
  cancel_at_period_end: z.boolean(),
  current_period_start: moment,
  current_period_end: moment,
  trial_end: maybe,
  ended_at: maybe,
  refunded_at: maybe,
  created_at: moment,
});

export const exportedTokenUsage = z.looseObject({ day: z.iso.date(), tokens: z.number().int() });
