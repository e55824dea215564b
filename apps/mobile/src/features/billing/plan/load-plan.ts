import type { CurrentSubscription, UsageResponse } from '@solacore/contract';
import { api } from '@/api/client.ts';
import { shopHere } from '@/platform/purchases';
import type { Shop } from '@/platform/shop.ts';

export type Plan = { current: CurrentSubscription; usage: UsageResponse; shop: Shop };

/** What the person has, what of it is used, and whether more is sold here. */
export async function loadPlan(): Promise<Plan> {
  const [current, usage, config] = await Promise.all([
    api.subscriptions.current(),
    api.subscriptions.usage(),
    api.config(),
  ]);
  return { current, usage, shop: shopHere(config.billing.web) };
}
