import { planIdSchema, plans } from '@solacore/contract';
import type { sandboxSubscriptions } from '../../../db/schema.ts';
import { addMonths } from '../../usage/usage-period.ts';
import type { BilledSubscription } from '../stripe-gateway.ts';

export type SandboxRow = typeof sandboxSubscriptions.$inferSelect;

/**
 * A row as it stands at a moment. Nobody has to be awake for a month to go by: periods renew when
 * they are read, a trial becomes paid, and what was to end has ended.
 */
export function standAt(row: SandboxRow, now: Date): SandboxRow {
  const isRunning = row.status === 'active' || row.status === 'trialing';
  if (!isRunning || now < row.currentPeriodEnd) return row;
  if (row.cancelAtPeriodEnd) {
    return { ...row, status: 'canceled', endedAt: row.currentPeriodEnd };
  }
  const anchor = anchorOf(row);
  const months = monthsOf(row.planId);
  let periods = row.status === 'trialing' ? 0 : 1;
  while (addMonths(anchor, (periods + 1) * months) <= now) periods += 1;
  const currentPeriodStart = addMonths(anchor, periods * months);
  const { refundedAt } = row;
  return {
    ...row,
    status: 'active',
    isPaid: true,
    currentPeriodStart,
    currentPeriodEnd: addMonths(anchor, (periods + 1) * months),
    // What is judged is the last payment.
    refundedAt: refundedAt && refundedAt >= currentPeriodStart ? refundedAt : null,
  };
}

/** What the product reads of a row, in the words of the gateway. */
export function toBilled(row: SandboxRow, now: Date): BilledSubscription {
  const { planId, status, ...stands } = standAt(row, now);
  const plan = planIdSchema.safeParse(planId).data;
  return {
    id: row.id,
    customerId: row.customerId,
    userId: row.userId,
    plan: plan ? { planId: plan, tier: plans[plan].tier } : null,
    status,
    billingAnchor: anchorOf(row),
    currentPeriodStart: stands.currentPeriodStart,
    currentPeriodEnd: stands.endedAt ?? stands.currentPeriodEnd,
    cancelAtPeriodEnd: stands.cancelAtPeriodEnd,
    pastDueSince: status === 'past_due' ? stands.currentPeriodStart : null,
    revokedAt: stands.refundedAt,
    trialStartedAt: stands.trialEnd ? row.createdAt : null,
    startedAt: row.createdAt,
    isMeter: false,
    unpaidSince: null,
  };
}

/** Length of a plan's period, in months. */
export function monthsOf(planId: string): number {
  const plan = planIdSchema.safeParse(planId).data;
  return plan && plans[plan].interval === 'year' ? 12 : 1;
}

/** Where paid months count from: the end of a trial, or the start that is written. */
function anchorOf({ status, currentPeriodStart, currentPeriodEnd }: SandboxRow): Date {
  return status === 'trialing' ? currentPeriodEnd : currentPeriodStart;
}
