import type { ClientConfig, CurrentSubscription } from '@solacore/contract';
import { listPackPrices } from '@/platform/purchases';
import type { Shop } from '@/platform/shop.ts';

/** A pack as the store of this phone sells it. */
export type OfferedPack = { productId: string; sessions: number; priceText: string };

type Seller = { shop: Shop; current: CurrentSubscription; config: ClientConfig };

/** Only a store sells packs, to plans that have a limit and nothing that is billed beyond it. */
export function sellsPacks({ shop, current, config }: Seller): boolean {
  const { sessions_limit: limit, overage_rate: rate } = current.usage;
  return shop === 'store' && config.billing.packs.length > 0 && limit !== null && rate === null;
}

/** The packs that can be bought here. Plans are shown though the store may know nothing of packs. */
export async function loadPacks(seller: Seller, userId: string): Promise<OfferedPack[]> {
  if (!sellsPacks(seller)) return [];
  const { packs } = seller.config.billing;
  const names = packs.map(({ product_id }) => product_id);
  const prices = await listPackPrices(userId, names).catch(() => null);
  return packs.flatMap(({ product_id: productId, sessions }): OfferedPack[] => {
    const price = prices?.[productId];
    return price ? [{ productId, sessions, priceText: price.text }] : [];
  });
}
