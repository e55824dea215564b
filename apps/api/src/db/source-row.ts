import { z } from 'zod';
import { momentColumn } from './rows.ts';
import { subscriptionSources } from './schema.ts';

const { provider, tier, status, store } = subscriptionSources;

/** One reason why an account has a tier, as `sourcesOf` reads it. */
export const sourceRow = z.object({
  id: z.uuid(),
  provider: z.enum(provider.enumValues),
  providerId: z.string(),
  tier: z.enum(tier.enumValues),
  status: z.enum(status.enumValues),
  planId: z.string().nullable(),
  store: z.enum(store.enumValues).nullable(),
  billingAnchor: momentColumn.nullable(),
  currentPeriodStart: momentColumn,
  currentPeriodEnd: momentColumn.nullable(),
  cancelAtPeriodEnd: z.boolean(),
  pastDueSince: momentColumn.nullable(),
  revokedAt: momentColumn.nullable(),
});

export type SourceRow = z.output<typeof sourceRow>;

/** All sources of an account as one column of a statement; null where it has none. */
export const sourcesOf = (userId: string) => `(select json_agg(json_build_object(
    'id', id, 'provider', provider, 'providerId', provider_id, 'tier', tier, 'status', status, 'planId', plan_id,
    'store', store, 'billingAnchor', billing_anchor, 'currentPeriodStart', current_period_start,
    'currentPeriodEnd', current_period_end, 'cancelAtPeriodEnd', cancel_at_period_end,
    'pastDueSince', past_due_since, 'revokedAt', revoked_at))
  from subscription_sources where user_id = ${userId})`;
