import type { ClientConfig, PlanId } from '@solacore/contract';

/** How paid plans are sold here; `store` is the phone's own. */
export type Shop = ClientConfig['billing']['web'] | 'store';

/** What the store asks for a plan. */
type StorePrice = { cents: number; currency: string; text: string };
export type StorePrices = Partial<Record<PlanId, StorePrice>>;
/** What it asks for what is bought again and again, by its name there. */
export type PackPrices = Record<string, StorePrice>;
