import { Refusal } from './refusal.ts';

/** The prices that `environment` configures. */
export const stripePrices = {
  standard_monthly: 'price_standard_monthly',
  standard_yearly: 'price_standard_yearly',
  pro_monthly: 'price_pro_monthly',
  pro_yearly: 'price_pro_yearly',
  org_monthly: 'price_org_monthly',
  org_yearly: 'price_org_yearly',
  standard_overage: 'price_standard_overage',
} as const;

/** The metered one is billed every month. */
export const monthsOf = (price: string): number => (price.endsWith('_yearly') ? 12 : 1);

/** Neither a page nor a subscription takes prices of several intervals. */
export function refuseMixed(prices: string[]): void {
  if (new Set(prices.map(monthsOf)).size < 2) return;
  const message = 'Checkout does not support multiple prices with different billing intervals.';
  throw new Refusal(400, { message });
}
