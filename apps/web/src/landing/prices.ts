import { type Language, plans, type Tier } from '@solacore/contract';

/** A price of the catalogue as it is written in a language. */
export const priceOf = (tier: Tier, interval: 'month' | 'year', lang: Language): string =>
  moneyOf(centsOf(tier, interval), lang);

/** US cents as they are written in a language; cents only where there are any. */
export function moneyOf(cents: number, lang: Language): string {
  const format = new Intl.NumberFormat(lang === 'es' ? 'es-US' : lang, {
    style: 'currency',
    currency: 'USD',
    minimumFractionDigits: cents % 100 === 0 ? 0 : 2,
  });
  return format.format(cents / 100);
}

/** What a month or a year of a plan costs; nothing for the free one. */
export function centsOf(tier: Tier, interval: 'month' | 'year'): number {
  const plan = Object.values(plans).find((one) => one.tier === tier && one.interval === interval);
  return plan?.amountCents ?? 0;
}
