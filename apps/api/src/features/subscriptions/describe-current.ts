import { type CurrentSubscription, planIdSchema, type Store, tierLimits } from '@solacore/contract';
import type { Deps } from '../../deps.ts';
import type { Viewer } from '../../http/viewer.ts';
import { overageRate } from '../usage/index.ts';
import { type Entitlement, liveOf } from './entitlement.store.ts';
import { graceUntil } from './live-until.ts';
import { featuresOf } from './plans.ts';
import { findStanding } from './standing.store.ts';

/** What an account has at this moment, why, and until when. */
export async function describeCurrent(
  { database: { db }, now: clock, config }: Pick<Deps, 'database' | 'now' | 'config'>,
  { userId, accountCreatedAt, sources }: Pick<Viewer, 'userId' | 'accountCreatedAt' | 'sources'>,
): Promise<CurrentSubscription> {
  const now = clock();
  const [source] = liveOf(sources, now);
  const tier = source?.tier ?? 'free';
  const billingAnchor = source ? (source.billingAnchor ?? source.currentPeriodStart) : null;
  const account = { userId, tier, billingAnchor, accountCreatedAt };
  const { used, packed, hasTrialLeft } = await findStanding(db, account, now);
  const paidThrough = source?.provider ?? null;
  const rateCents = overageRate({ tier, paidThrough }, config.billing);
  return {
    tier,
    status: source?.status ?? 'active',
    current_period_end: source?.currentPeriodEnd?.toISOString() ?? null,
    cancel_at_period_end: source?.cancelAtPeriodEnd ?? false,
    source: paidThrough,
    plan_id: planIdSchema.safeParse(source?.planId).data ?? null,
    store: source?.store ?? null,
    billed_by: storesThatBill(sources),
    grace_until: source?.status === 'past_due' ? new Date(graceUntil(source)).toISOString() : null,
    trial_available: config.billing.trialDays > 0 && hasTrialLeft,
    usage: {
      sessions_used: used,
      sessions_limit: tierLimits[tier].sessions,
      overage_rate: rateCents === null ? null : rateCents / 100,
      pack_sessions_left: packed,
    },
    features: featuresOf(tier),
  };
}

/** Who goes on billing, though it may give nothing now: what was cancelled there ends by itself. */
function storesThatBill(sources: Entitlement[]): Store[] {
  const going = sources.filter(
    ({ status, cancelAtPeriodEnd }) =>
      status === 'paused' || (status !== 'canceled' && !cancelAtPeriodEnd),
  );
  return [...new Set(going.flatMap(({ store }) => store ?? []))].sort();
}
