import type { CurrentSubscription, UsageResponse } from '@solacore/contract';

/** What a conversation over the limit costs, and how many fit under the person's own cap. */
export type Overage = {
  rateCents: number;
  capCents: number;
  agreed: number;
  left: number;
  /** An invoice of earlier ones is long overdue: none is sold until it is paid. */
  isUnpaid: boolean;
};

/** Only what Stripe bills can have something added to its next invoice. */
export function sellsOverage({ source, usage }: CurrentSubscription): boolean {
  return source === 'stripe' && usage.overage_rate !== null;
}

/** Null where the plan has none: everything beyond it needs another plan. */
export function overageOf(
  current: CurrentSubscription,
  { overage }: UsageResponse,
): Overage | null {
  const { rate_cents: rateCents, cap_cents: capCents, agreed_sessions: agreed } = overage;
  if (!sellsOverage(current) || rateCents === null || rateCents <= 0) return null;
  const isUnpaid = overage.is_unpaid;
  const left = isUnpaid ? 0 : howManyFit(capCents, rateCents, agreed);
  return { rateCents, capCents, agreed, left, isUnpaid };
}

function howManyFit(capCents: number, rateCents: number, agreed: number): number {
  return Math.max(0, Math.floor(capCents / rateCents) - agreed);
}

export const overageCurrency = 'usd';
