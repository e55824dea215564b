import { type CurrentSubscription, planIdSchema, tierLimits } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import { findUsage } from '../usage/index.ts';
import { findEntitlement } from './entitlement.store.ts';
import { graceUntil } from './live-until.ts';
import { featuresOf } from './plans.ts';
import { hasTrialLeft } from './subscriptions.store.ts';

/** What an account has at this moment, why, and until when. */
export async function describeCurrent(
  { database: { db }, now: clock, config }: Pick<Deps, 'database' | 'now' | 'config'>,
  userId: string,
  accountCreatedAt: Date,
): Promise<CurrentSubscription> {
  const now = clock();
  const source = await findEntitlement(db, userId, now);
  const tier = source?.tier ?? 'free';
  const billingAnchor = source ? (source.billingAnchor ?? source.currentPeriodStart) : null;
  const account = { userId, tier, billingAnchor, accountCreatedAt };
  const { sessions_used, sessions_limit } = await findUsage(db, account, now);
  const { overageCents } = tierLimits[tier];
  return {
    tier,
    status: source?.status ?? 'active',
    current_period_end: source?.currentPeriodEnd?.toISOString() ?? null,
    cancel_at_period_end: source?.cancelAtPeriodEnd ?? false,
    source: source?.provider ?? null,
    plan_id: planIdSchema.safeParse(source?.planId).data ?? null,
    store: source?.store ?? null,
    grace_until: source?.status === 'past_due' ? new Date(graceUntil(source)).toISOString() : null,
    trial_available: config.billing.trialDays > 0 && (await hasTrialLeft(db, userId)),
    usage: {
      sessions_used,
      sessions_limit,
      overage_rate: overageCents === null ? null : overageCents / 100,
    },
    features: featuresOf(tier),
  };
}
