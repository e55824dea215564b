import { type SubscriptionSource, type Tier, tierLimits } from '@solacore/contract';
import type { BillingConfig } from '../../config-billing.ts';
import type { Db } from '../../db/client.ts';
import { findUser } from '../account/account.store.ts';
import { isOverageUnpaid } from './overage-debt.store.ts';
import { findCounts } from './usage.store.ts';
import type { UsageAccount } from './usage-period.ts';

type Payer = { tier: Tier; paidThrough: SubscriptionSource | null };

/**
 * Cents for a session over the limit; null where none is sold: the tier has none, or the plan is
 * not billed by a provider that could add it to the next invoice.
 */
export function overageRate(
  { tier, paidThrough }: Payer,
  { stripe, isSandbox }: Pick<BillingConfig, 'stripe' | 'isSandbox'>,
): number | null {
  const isBilled = stripe ? stripe.overagePrice !== null : isSandbox;
  return isBilled && paidThrough === 'stripe' ? tierLimits[tier].overageCents : null;
}

/** How many more sessions over the limit fit under the person's own cap; none while one is unpaid. */
export type OverageRoom = { left: number; capCents: number; isUnpaid: boolean };

export async function findOverageRoom(
  db: Db,
  account: UsageAccount,
  rateCents: number | null,
  now: Date,
): Promise<OverageRoom> {
  const capCents = (await findUser(db, account.userId))?.overageCapCents ?? 0;
  if (rateCents === null) return { left: 0, capCents, isUnpaid: false };
  if (await isOverageUnpaid(db, account.userId, now)) return { left: 0, capCents, isUnpaid: true };
  const { overLimit } = await findCounts(db, account, now);
  return {
    left: Math.max(0, Math.floor(capCents / rateCents) - overLimit),
    capCents,
    isUnpaid: false,
  };
}
