import { type PlanId, plans } from '@solacore/contract';

export type Interval = 'month' | 'year';

/** How often a plan is paid; by the month where nobody knows. */
export function intervalOf(planId: PlanId | null): Interval {
  return planId ? plans[planId].interval : 'month';
}
