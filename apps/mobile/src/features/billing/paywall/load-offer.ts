import type { ClientConfig, CurrentSubscription, PlansResponse } from '@solacore/contract';
import { api } from '@/api/client.ts';
import { listStorePrices, shopHere } from '@/platform/purchases';
import type { Shop, StorePrices } from '@/platform/shop.ts';
import { loadPacks, type OfferedPack } from '../packs/load-packs.ts';
import type { Interval } from './interval.ts';

type CatalogPlan = PlansResponse['plans'][number];

export type SoldTier = 'standard' | 'pro';

/** A plan as it is sold here. `priceText` is the store's own writing of it. */
export type OfferedPlan = CatalogPlan & { priceText: string | null };

export type Offer = {
  shop: Shop;
  plans: OfferedPlan[];
  packs: OfferedPack[];
  current: CurrentSubscription;
  userId: string;
};

/** What can be bought here, at whose price, and what the person has. */
export async function loadOffer(): Promise<Offer> {
  const [{ plans }, current, config, user] = await Promise.all([
    api.subscriptions.plans(),
    api.subscriptions.current(),
    api.config(),
    api.users.me(),
  ]);
  const shop = shopHere(webShop(config));
  const prices = shop === 'store' ? await listStorePrices(user.user_id) : null;
  const packs = await loadPacks({ shop, current, config }, user.user_id);
  return { shop, plans: sold(plans, prices), packs, current, userId: user.user_id };
}

const webShop = ({ billing }: ClientConfig) => billing.web;

/** Seats of organisations are not bought here; of a store only what it sells. */
function sold(plans: CatalogPlan[], prices: StorePrices | null): OfferedPlan[] {
  return plans.flatMap((plan): OfferedPlan[] => {
    if (plan.tier !== 'standard' && plan.tier !== 'pro') return [];
    if (!prices) return [{ ...plan, priceText: null }];
    const price = prices[plan.plan_id];
    if (!price) return [];
    const { cents, currency, text } = price;
    return [{ ...plan, amount_cents: cents, currency, priceText: text }];
  });
}

export function findPlan(
  plans: OfferedPlan[],
  tier: CatalogPlan['tier'],
  interval: Interval,
): OfferedPlan | undefined {
  return plans.find((plan) => plan.tier === tier && plan.interval === interval);
}

/** What a year costs less than twelve months of the same plan, in cents; null where it does not. */
export function yearlySaving(plans: OfferedPlan[], tier: CatalogPlan['tier']): number | null {
  const [month, year] = [findPlan(plans, tier, 'month'), findPlan(plans, tier, 'year')];
  if (!month || !year || month.currency !== year.currency) return null;
  const saved = 12 * month.amount_cents - year.amount_cents;
  return saved > 0 ? saved : null;
}
