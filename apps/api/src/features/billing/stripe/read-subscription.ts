import { planIds, plans } from '@solacore/contract';
import type { StripeConfig } from '../../../config-billing.ts';
import type { BilledSubscription } from '../stripe-gateway.ts';
import { moment, type SubscriptionShape } from './shapes.ts';

/** What the payments say besides the subscription itself. */
export type PaymentState = { pastDueSince: Date | null; revokedAt: Date | null };

type Sold = Pick<StripeConfig, 'prices' | 'overagePrice'>;
type Prices = StripeConfig['prices'];

/** A subscription of Stripe's in our words. */
export function readSubscription(
  shape: SubscriptionShape,
  { pastDueSince, revokedAt }: PaymentState,
  sold: Sold,
): BilledSubscription {
  const { prices } = sold;
  const isMeter = isOnlyMetered(shape, sold);
  const status = statusOf(shape);
  const plan = planOf(shape, prices);
  const period = periodOf(shape, plan && prices[plan.planId]);
  const cancelAt = moment(shape.cancel_at);
  // An end that is set for a later period than this one lets it be renewed until then.
  const isEndSet = cancelAt !== null && cancelAt <= period.end;
  const end = isEndSet ? cancelAt : period.end;
  return {
    id: shape.id,
    customerId: shape.customer ?? '',
    userId: shape.metadata?.user_id ?? null,
    plan,
    status,
    billingAnchor: moment(shape.billing_cycle_anchor) ?? period.start,
    currentPeriodStart: period.start,
    currentPeriodEnd: status === 'canceled' ? endOf(shape) : end,
    cancelAtPeriodEnd: shape.cancel_at_period_end === true || isEndSet,
    pastDueSince: status === 'past_due' ? (pastDueSince ?? period.start) : null,
    unpaidSince: isMeter ? pastDueSince : null,
    revokedAt,
    trialStartedAt: moment(shape.trial_start),
    startedAt: moment(shape.start_date) ?? period.start,
    isMeter,
  };
}

/** Whether it bills sessions over the limit, and nothing else. */
export function isOnlyMetered({ items }: SubscriptionShape, { overagePrice }: Sold): boolean {
  return overagePrice !== null && items.data.every(({ price }) => price?.id === overagePrice);
}

/**
 * What was never paid, or is not tried any more, gives nothing. Of the ways to pause collection
 * only `void` means that the service pauses; with the others Stripe leaves it as it was.
 */
function statusOf({ status, pause_collection }: SubscriptionShape): BilledSubscription['status'] {
  switch (status) {
    case 'active':
      return pause_collection?.behavior === 'void' ? 'paused' : 'active';
    case 'trialing':
    case 'paused':
    case 'past_due':
      return status;
    default:
      return 'canceled';
  }
}

/** When it ended; one that never began, or is not paid any more, gives nothing from its start on. */
function endOf({ ended_at, start_date }: SubscriptionShape): Date {
  return new Date((ended_at ?? start_date ?? 0) * 1000);
}

/** Of the plan's item, else of any; in older versions of the subscription. */
function periodOf(shape: SubscriptionShape, price: string | undefined | null) {
  const { data: items } = shape.items;
  const item = items.find((one) => price && one.price?.id === price) ?? items[0];
  const start = item?.current_period_start ?? shape.current_period_start ?? shape.start_date ?? 0;
  const end = item?.current_period_end ?? shape.current_period_end ?? start;
  return { start: new Date(start * 1000), end: new Date(end * 1000) };
}

/** The highest plan among its prices; the metered one of sessions over the limit is none. */
export function planOf(
  shape: Pick<SubscriptionShape, 'items'>,
  prices: Prices,
): BilledSubscription['plan'] {
  const bought = new Set(shape.items.data.map(({ price }) => price?.id));
  const planId = planIds.toReversed().find((id) => {
    const price = prices[id];
    return price !== undefined && bought.has(price);
  });
  return planId ? { planId, tier: plans[planId].tier } : null;
}
