import { type PlansResponse, planIds, plans, type Tier, tierLimits } from '@solacore/contract';

/** What a tier unlocks. */
export function featuresOf(tier: Tier) {
  const { historyDays, deepAnalysis, priorityQueue } = tierLimits[tier];
  return {
    history_days: historyDays,
    deep_analysis: deepAnalysis,
    priority_queue: priorityQueue,
  };
}

/** The catalogue as clients show it. */
export function listPlans(): PlansResponse['plans'] {
  return planIds.map((planId) => {
    const { tier, interval, amountCents, currency } = plans[planId];
    return {
      plan_id: planId,
      tier,
      interval,
      amount_cents: amountCents,
      currency,
      sessions_limit: tierLimits[tier].sessions,
      devices: tierLimits[tier].devices,
      features: featuresOf(tier),
    };
  });
}
