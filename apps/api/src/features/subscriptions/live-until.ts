import type { Entitlement } from './entitlement.store.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** How long a missing payment leaves access as it was. */
export const graceMs = 7 * dayMs;
/** Providers may tell of a renewal late; what is to end ends on time. */
const lateRenewalMs = dayMs;

type Lifetime = Pick<
  Entitlement,
  'provider' | 'status' | 'currentPeriodEnd' | 'cancelAtPeriodEnd' | 'pastDueSince' | 'revokedAt'
>;

/**
 * The moment (epoch, ms) from which a source gives nothing any more; infinite where no end is set,
 * 0 where it gives nothing now. A canceled one lasts to the end of what is paid, a paused one not.
 */
export function liveUntil(source: Lifetime): number {
  const { provider, status, currentPeriodEnd, cancelAtPeriodEnd, pastDueSince, revokedAt } = source;
  if (revokedAt || status === 'paused') return 0;
  if (status === 'past_due') return graceUntil({ pastDueSince, currentPeriodEnd });
  if (!currentPeriodEnd) return status === 'canceled' ? 0 : Number.POSITIVE_INFINITY;
  const isRenewed = provider === 'stripe' || provider === 'revenuecat';
  const isToEnd = status === 'canceled' || cancelAtPeriodEnd || !isRenewed;
  return currentPeriodEnd.getTime() + (isToEnd ? 0 : lateRenewalMs);
}

/** Until when access lasts while a payment is missing. */
export function graceUntil({
  pastDueSince,
  currentPeriodEnd,
}: Pick<Lifetime, 'pastDueSince' | 'currentPeriodEnd'>): number {
  const since = pastDueSince ?? currentPeriodEnd;
  return since ? since.getTime() + graceMs : 0;
}
