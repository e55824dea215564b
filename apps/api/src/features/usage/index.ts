export { reserveSolveSession } from './reserve-solve-session.ts';
export { openTokenBudget, type TokenBudget, tokensUsedUp } from './token-budget.ts';
export { findUsage, releaseSolveSession } from './usage.store.ts';
export { type UsageAccount, usagePeriod } from './usage-period.ts';
