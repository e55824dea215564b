export { findOverageRoom, type OverageRoom, overageRate } from './overage.ts';
export { reserveSolveSession } from './reserve-solve-session.ts';
export { chargeOverage, giveBack, reconcileOverage } from './settle-overage.ts';
export { openTokenBudget, type TokenBudget, tokensUsedUp } from './token-budget.ts';
export { findCounts, findUsage, releaseSolveSession, toUsageSummary } from './usage.store.ts';
export { type UsageAccount, usagePeriod } from './usage-period.ts';
