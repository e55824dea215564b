import { type PlanId, planIds } from '@solacore/contract';
import Constants from 'expo-constants';
import Purchases, {
  type PurchasesPackage,
  type PurchasesStoreProduct,
} from 'react-native-purchases';
import { devicePlatform } from './device';
import type { PackPrices, Shop, StorePrices } from './shop.ts';

function publicKey(): string | null {
  const key: unknown = Constants.expoConfig?.extra?.revenueCatKeys?.[devicePlatform];
  return typeof key === 'string' && key !== '' ? key : null;
}

/** Phones sell through their store, where the app was built with a key for it. */
export function shopHere(_web: unknown): Shop {
  return publicKey() === null ? 'off' : 'store';
}

/* Asked one after the other: a second account waits until the first is in. */
let entering: Promise<void> = Promise.resolve();

/** The store learns who somebody is only here, by the id of a signed-in account. */
function enterStore(userId: string): Promise<void> {
  const apiKey = publicKey();
  const enter = async () => {
    if (apiKey === null) throw new Error('This app sells nothing');
    if (!(await Purchases.isConfigured())) {
      Purchases.configure({ apiKey, appUserID: userId });
    } else if ((await Purchases.getAppUserID()) !== userId) {
      await Purchases.logIn(userId);
    }
  };
  const entered = entering.then(enter);
  entering = entered.catch(() => undefined);
  return entered;
}

/** A package of the store is named like its plan, or the product in it is. */
function planOf({ identifier, product }: PurchasesPackage): PlanId | undefined {
  return planIds.find((id) => identifier === id || product.identifier.split(/[.:]/).includes(id));
}

async function listPackages(userId: string): Promise<PurchasesPackage[]> {
  await enterStore(userId);
  return (await Purchases.getOfferings()).current?.availablePackages ?? [];
}

/** What the store asks for each plan that it sells. */
export async function listStorePrices(userId: string): Promise<StorePrices> {
  const prices: StorePrices = {};
  for (const offered of await listPackages(userId)) {
    const planId = planOf(offered);
    if (planId) prices[planId] = priceOf(offered.product);
  }
  return prices;
}

/** Opens the store's own sheet. `left`: the person turned back, or the store still decides. */
export async function buyInStore(userId: string, planId: PlanId): Promise<'bought' | 'left'> {
  const offered = (await listPackages(userId)).find((each) => planOf(each) === planId);
  if (!offered) throw new Error('The store does not sell this plan');
  return buying(() => Purchases.purchasePackage(offered));
}

/** What the store asks for each of these products that it sells, which are used up and bought again. */
export async function listPackPrices(userId: string, products: string[]): Promise<PackPrices> {
  const sold = await listProducts(userId, products);
  return Object.fromEntries(sold.map((product) => [product.identifier, priceOf(product)]));
}

/** As `buyInStore`, for one of these products. */
export async function buyPackInStore(userId: string, product: string): Promise<'bought' | 'left'> {
  const sold = (await listProducts(userId, [product])).find((one) => one.identifier === product);
  if (!sold) throw new Error('The store does not sell this pack');
  return buying(() => Purchases.purchaseStoreProduct(sold));
}

async function listProducts(userId: string, products: string[]): Promise<PurchasesStoreProduct[]> {
  await enterStore(userId);
  return Purchases.getProducts(products, Purchases.PRODUCT_CATEGORY.NON_SUBSCRIPTION);
}

function priceOf({ price, currencyCode: currency, priceString: text }: PurchasesStoreProduct) {
  return { cents: Math.round(price * 100), currency, text };
}

async function buying(buy: () => Promise<unknown>): Promise<'bought' | 'left'> {
  try {
    await buy();
    return 'bought';
  } catch (error) {
    if (isNoFault(error)) return 'left';
    throw error;
  }
}

/** Brings what was bought with this phone's store account to this account. Whether anything runs. */
export async function restoreFromStore(userId: string): Promise<boolean> {
  await enterStore(userId);
  const { entitlements } = await Purchases.restorePurchases();
  return Object.keys(entitlements.active).length > 0;
}

function isNoFault(error: unknown): boolean {
  const { PURCHASE_CANCELLED_ERROR, PAYMENT_PENDING_ERROR } = Purchases.PURCHASES_ERROR_CODE;
  if (typeof error !== 'object' || error === null || !('code' in error)) return false;
  return error.code === PURCHASE_CANCELLED_ERROR || error.code === PAYMENT_PENDING_ERROR;
}
