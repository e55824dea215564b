import { type Tier, tiers } from '@solacore/contract';
import type { Db } from '../../db/client.ts';
import { AppError } from '../../http/app-error.ts';
import { listLive } from '../subscriptions/entitlement.store.ts';
import type { BilledSubscription } from './stripe-gateway.ts';

type Wish = {
  userId: string;
  tier: Tier;
  /** What Stripe has of this person at this moment. */
  found: BilledSubscription[];
  now: Date;
};

/**
 * Nothing is sold twice. Who pays Stripe changes the plan there, at the portal, and settles there
 * what is missing; who pays a store changes it in the store, for a higher plan too. Who was given a
 * plan may buy a higher one.
 * @throws AppError ALREADY_SUBSCRIBED, which says where.
 */
export async function refuseSecondSale(db: Db, { userId, tier, found, now }: Wish): Promise<void> {
  const live = await listLive(db, userId, now);
  const paid = live.find(({ provider }) => provider === 'stripe' || provider === 'revenuecat');
  const given = live.find((source) => tiers.indexOf(source.tier) >= tiers.indexOf(tier));
  const reason = paid ?? given;
  if (reason) {
    throw new AppError('ALREADY_SUBSCRIBED', {
      source: reason.provider,
      store: reason.store,
      current_tier: reason.tier,
    });
  }
  // Paused, or its payment is missing for long: it gives nothing now, and will be billed again.
  const going = found.find(({ plan, status }) => plan !== null && status !== 'canceled');
  if (going) {
    throw new AppError('ALREADY_SUBSCRIBED', {
      source: 'stripe',
      store: 'stripe',
      current_tier: live[0]?.tier ?? 'free',
    });
  }
}
