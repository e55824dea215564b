export { findOverageRoom, type OverageRoom, overageRate } from './overage.ts';
export { isOverageUnpaid } from './overage-debt.store.ts';
export { releaseSolveSession } from './reservation.store.ts';
export { reserveSolveSession } from './reserve-solve-session.ts';
export { chargeOverage, giveBack, reconcileOverage } from './settle-overage.ts';
export { openTokenBudget, type TokenBudget, tokensUsedUp } from './token-budget.ts';
export { findCounts, findUsage, toUsageSummary } from './usage.store.ts';
export { type UsageAccount, usagePeriod } from './usage-period.ts';
