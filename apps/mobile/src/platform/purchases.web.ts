import type { ClientConfig, PlanId } from '@solacore/contract';
import type { PackPrices, Shop, StorePrices } from './shop.ts';

/** A browser buys at the payment page that the server names. */
export function shopHere(web: ClientConfig['billing']['web']): Shop {
  return web;
}

/** A browser has no store. */
export async function listStorePrices(_userId: string): Promise<StorePrices> {
  return {};
}

export async function buyInStore(_userId: string, _planId: PlanId): Promise<'bought' | 'left'> {
  throw new Error('A browser has no store');
}

export async function listPackPrices(_userId: string, _products: string[]): Promise<PackPrices> {
  return {};
}

export async function buyPackInStore(
  _userId: string,
  _product: string,
): Promise<'bought' | 'left'> {
  throw new Error('A browser has no store');
}

export async function restoreFromStore(_userId: string): Promise<boolean> {
  throw new Error('A browser has no store');
}
