import { type PlanId, planIdSchema, plans } from '@solacore/contract';
import { addMonths } from '../../usage/usage-period.ts';
import { monthsOf, type SandboxRow, standAt } from './standing.ts';

/** What can be done to a subscription on the sandbox's portal. */
export const acts = [
  'cancel',
  'resume',
  'end_period',
  'fail_payment',
  'pay',
  'refund',
  'pause',
  'unpause',
  'change_plan',
] as const;
export type Act = (typeof acts)[number];

export type Change = Partial<SandboxRow>;

/** What is possible as a subscription stands. */
export function listActs(stands: SandboxRow): Act[] {
  switch (stands.status) {
    case 'canceled':
      return [];
    case 'paused':
      return ['unpause'];
    case 'past_due':
      return ['pay', 'end_period'];
    case 'active':
    case 'trialing': {
      const refund: Act[] = stands.isPaid && !stands.refundedAt ? ['refund'] : [];
      if (stands.cancelAtPeriodEnd) return ['resume', 'end_period', ...refund];
      return ['cancel', 'change_plan', 'end_period', 'fail_payment', ...refund, 'pause'];
    }
  }
}

/** What an act writes; undefined where it is not possible as the subscription stands. */
export function changeOf(
  row: SandboxRow,
  { act, planId }: { act: Act; planId?: string | undefined },
  now: Date,
): Change | undefined {
  const stands = standAt(row, now);
  if (!listActs(stands).includes(act)) return undefined;
  switch (act) {
    case 'cancel':
      return { cancelAtPeriodEnd: true };
    case 'resume':
      return { cancelAtPeriodEnd: false };
    case 'refund':
      return { refundedAt: now };
    case 'pause':
      return { ...periodOf(stands), status: 'paused' };
    case 'unpause':
      return paidPeriod(stands, now);
    case 'pay':
      return { status: 'active', isPaid: true };
    case 'fail_payment':
      return { ...paidPeriod(stands, now), status: 'past_due', isPaid: false };
    case 'end_period':
      return endPeriod(stands, now);
    case 'change_plan':
      return changePlan(stands, planIdSchema.safeParse(planId).data, now);
  }
}

/** The next period begins now, and is paid. */
function paidPeriod({ planId, trialEnd }: SandboxRow, now: Date): Change {
  return {
    status: 'active',
    isPaid: true,
    refundedAt: null,
    trialEnd: trialEnd && trialEnd < now ? trialEnd : trialEnd && now,
    currentPeriodStart: now,
    currentPeriodEnd: addMonths(now, monthsOf(planId)),
  };
}

/** A missing payment at the end of a period is given up, as Stripe does after its last try. */
function endPeriod(stands: SandboxRow, now: Date): Change {
  const isOver = stands.cancelAtPeriodEnd || stands.status === 'past_due';
  return isOver ? { status: 'canceled', endedAt: now } : paidPeriod(stands, now);
}

/** Of the same length, within the period; of another, from now on. A trial stays one. */
function changePlan(stands: SandboxRow, planId: PlanId | undefined, now: Date): Change | undefined {
  if (!planId || planId === stands.planId) return undefined;
  const isSameLength = monthsOf(planId) === monthsOf(stands.planId);
  if (stands.status === 'trialing' || isSameLength) return { planId };
  return { planId, ...paidPeriod({ ...stands, planId }, now) };
}

function periodOf({
  currentPeriodStart,
  currentPeriodEnd,
  isPaid,
  refundedAt,
}: SandboxRow): Change {
  return { currentPeriodStart, currentPeriodEnd, isPaid, refundedAt };
}

/** Plans that a subscription can be changed to. */
export function listOtherPlans({ planId }: Pick<SandboxRow, 'planId'>): PlanId[] {
  return planIdSchema.options.filter((other) => other !== planId && plans[other].tier !== 'org');
}
