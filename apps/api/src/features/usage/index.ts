export { reserveSolveSession } from './reserve-solve-session.ts';
export { findUsage, releaseSolveSession } from './usage.store.ts';
export { type UsageAccount, usagePeriod } from './usage-period.ts';
