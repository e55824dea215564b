import type { CurrentSubscription, UsageResponse } from '@solacore/contract';
import { api } from '@/api/client.ts';
import { shopHere } from '@/platform/purchases';
import type { Shop } from '@/platform/shop.ts';
import { sellsPacks } from '../packs/load-packs.ts';

export type Plan = {
  current: CurrentSubscription;
  usage: UsageResponse;
  shop: Shop;
  hasPacks: boolean;
};

/** What the person has, what of it is used, and whether more is sold here. */
export async function loadPlan(): Promise<Plan> {
  const [current, usage, config] = await Promise.all([
    api.subscriptions.current(),
    api.subscriptions.usage(),
    api.config(),
  ]);
  const shop = shopHere(config.billing.web);
  return { current, usage, shop, hasPacks: sellsPacks({ shop, current, config }) };
}
