import {
  type CurrentSubscription,
  type PlanId,
  planIds,
  plans,
  type Tier,
  tierLimits,
} from '@solacore/contract';
import { answerWith } from '../auth/scripted-api.ts';

type Told = Partial<Omit<CurrentSubscription, 'usage'>> & { used?: number; packed?: number };

const featuresOf = (tier: Tier) => ({
  history_days: tierLimits[tier].historyDays,
  deep_analysis: tierLimits[tier].deepAnalysis,
  priority_queue: tierLimits[tier].priorityQueue,
});

/** A subscription as the server tells of it. */
export function subscription({ used = 0, packed = 0, ...told }: Told = {}): CurrentSubscription {
  const tier = told.tier ?? 'free';
  const { sessions, overageCents } = tierLimits[tier];
  return {
    tier,
    status: 'active',
    current_period_end: tier === 'free' ? null : '2031-12-14T12:00:00.000Z',
    cancel_at_period_end: false,
    source: tier === 'free' ? null : 'stripe',
    plan_id: null,
    store: tier === 'free' ? null : 'stripe',
    billed_by: tier === 'free' ? [] : ['stripe'],
    grace_until: null,
    trial_available: true,
    features: featuresOf(tier),
    ...told,
    usage: {
      sessions_used: used,
      sessions_limit: sessions,
      overage_rate:
        overageCents === null || told.source === 'revenuecat' ? null : overageCents / 100,
      pack_sessions_left: packed,
    },
  };
}

type More = {
  web?: 'stripe' | 'sandbox' | 'off';
  packs?: { product_id: string; sessions: number }[];
  agreed?: number;
  cap?: number;
  isUnpaid?: boolean;
};

/** What the server says of plans, of what the person has, and of how plans are sold. */
export function answerBilling(told: Told = {}, more: More = {}): CurrentSubscription {
  const current = subscription(told);
  const { web = 'stripe', packs = [], agreed = 0, cap = 0, isUnpaid = false } = more;
  answerWith('GET /subscriptions/current', { status: 200, body: current });
  answerWith('/config', {
    status: 200,
    body: { providers: [], sign_in: { google: null, apple: null }, billing: { web, packs } },
  });
  answerWith('/subscriptions/plans', { status: 200, body: { plans: planIds.map(catalogPlan) } });
  answerWith('/subscriptions/usage', {
    status: 200,
    body: {
      period_start: '2031-11-14T12:00:00.000Z',
      period_end: current.current_period_end,
      sessions_used: current.usage.sessions_used,
      sessions_limit: current.usage.sessions_limit,
      overage: {
        rate_cents: tierLimits[current.tier].overageCents,
        agreed_sessions: agreed,
        cap_cents: cap,
        is_unpaid: isUnpaid,
      },
    },
  });
  return current;
}

function catalogPlan(planId: PlanId) {
  const { tier, interval, amountCents, currency } = plans[planId];
  const { sessions, devices } = tierLimits[tier];
  return {
    plan_id: planId,
    tier,
    interval,
    amount_cents: amountCents,
    currency,
    sessions_limit: sessions,
    devices,
    features: featuresOf(tier),
  };
}
