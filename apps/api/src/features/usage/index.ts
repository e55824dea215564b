export { reserveSolveSession } from './reserve-solve-session.ts';
export {
  findUsage,
  type Reservation,
  type ReserveOutcome,
  releaseSolveSession,
} from './usage.store.ts';
export { type UsageAccount, type UsagePeriod, usagePeriod } from './usage-period.ts';
