import { planIds, plans } from '@solacore/contract';
import type { StripeConfig } from '../../../config-billing.ts';
import type { BilledSubscription } from '../stripe-gateway.ts';
import { moment, type SubscriptionShape } from './shapes.ts';

/** What the payments say besides the subscription itself. */
export type PaymentState = { pastDueSince: Date | null; revokedAt: Date | null };

/** A subscription of Stripe's in our words. */
export function readSubscription(
  shape: SubscriptionShape,
  { pastDueSince, revokedAt }: PaymentState,
  prices: StripeConfig['prices'],
): BilledSubscription {
  const status = statusOf(shape);
  const period = periodOf(shape);
  return {
    id: shape.id,
    customerId: shape.customer ?? '',
    userId: shape.metadata?.user_id ?? null,
    plan: planOf(shape, prices),
    status,
    billingAnchor: moment(shape.billing_cycle_anchor) ?? period.start,
    currentPeriodStart: period.start,
    currentPeriodEnd: status === 'canceled' ? (endOf(shape) ?? period.start) : period.end,
    cancelAtPeriodEnd: shape.cancel_at_period_end === true || Boolean(shape.cancel_at),
    pastDueSince: status === 'past_due' ? (pastDueSince ?? period.start) : null,
    revokedAt,
    trialStartedAt: moment(shape.trial_start),
  };
}

/** Unpaid counts like past due: its week runs out by itself. What never began is over. */
function statusOf({ status, pause_collection }: SubscriptionShape): BilledSubscription['status'] {
  switch (status) {
    case 'active':
      // Invoices are marked as void while a person pauses: nothing is paid, nothing is owed.
      return pause_collection?.behavior === 'void' ? 'paused' : 'active';
    case 'trialing':
    case 'paused':
    case 'past_due':
      return status;
    case 'unpaid':
      return 'past_due';
    default:
      return 'canceled';
  }
}

/** When a canceled one ended; one that never began has no end. */
function endOf({ status, ended_at }: SubscriptionShape): Date | null {
  return status === 'canceled' ? moment(ended_at) : null;
}

function periodOf(shape: SubscriptionShape): { start: Date; end: Date } {
  const starts = shape.items.data.map((item) => item.current_period_start);
  const ends = shape.items.data.map((item) => item.current_period_end);
  const start = moment(starts.find(Boolean) ?? shape.current_period_start ?? shape.start_date);
  const end = moment(ends.find(Boolean) ?? shape.current_period_end);
  const cancelAt = moment(shape.cancel_at);
  const from = start ?? new Date(0);
  const until = end ?? from;
  // Canceled for a day within the period: it ends there.
  return { start: from, end: cancelAt && cancelAt < until ? cancelAt : until };
}

/** The highest plan among its prices; the metered one of sessions over the limit is none. */
function planOf(
  shape: SubscriptionShape,
  prices: StripeConfig['prices'],
): BilledSubscription['plan'] {
  const bought = new Set(shape.items.data.map(({ price }) => price?.id));
  const planId = planIds.toReversed().find((id) => {
    const price = prices[id];
    return price !== undefined && bought.has(price);
  });
  return planId ? { planId, tier: plans[planId].tier } : null;
}
