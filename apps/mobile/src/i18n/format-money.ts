import type { Language } from '@solacore/contract';

const localeTags: Record<Language, string> = { en: 'en-US', es: 'es', zh: 'zh-Hans' };

/** An amount as people there write it: "$6.99", "6,99 US$". `cents` are hundredths of it. */
export function formatMoney(cents: number, currency: string, language: Language): string {
  return new Intl.NumberFormat(localeTags[language], {
    style: 'currency',
    currency: currency.toUpperCase(),
    ...(cents === 0 ? { minimumFractionDigits: 0 } : {}),
  }).format(cents / 100);
}
