import { type CurrentSubscription, tierLimits } from '@solacore/contract';
import { intervalOf } from '@/features/billing/paywall/interval.ts';

export type Limit = { conversations: number; period: 'lifetime' | 'month'; renewsAt: Date | null };

/** The limit of the person's plan once it is reached; null before, with a pack at hand, and while nobody knows. */
export function reachedLimit(plan: CurrentSubscription | null): Limit | null {
  if (!plan) return null;
  const { tier, usage, current_period_end: end } = plan;
  const { sessions_used: used, sessions_limit: conversations } = usage;
  if (conversations === null || used < conversations || usage.pack_sessions_left > 0) return null;
  const { period } = tierLimits[tier];
  // A plan that is paid by the year counts by the month: its end says nothing of the next one.
  const isMonthly = period === 'month' && intervalOf(plan.plan_id) === 'month';
  return { conversations, period, renewsAt: end && isMonthly ? new Date(end) : null };
}

const nearShare = 0.8;

/** Whether there is plenty left: a new period has begun, or hardly any of it is used. */
export function isFarFromLimit({ usage }: CurrentSubscription): boolean {
  const { sessions_used: used, sessions_limit: limit } = usage;
  return limit === null || used < nearShare * limit;
}

/** Whether most of the plan is used, and not yet all. */
export function isNearLimit({ usage }: CurrentSubscription): boolean {
  const { sessions_used: used, sessions_limit: limit } = usage;
  return limit !== null && used >= nearShare * limit && used < limit;
}

/** How many are left in packs once the plan's own are used; 0 before. */
export function packInUse({ usage }: CurrentSubscription): number {
  const { sessions_used: used, sessions_limit: limit, pack_sessions_left: packed } = usage;
  return limit !== null && used >= limit ? packed : 0;
}
