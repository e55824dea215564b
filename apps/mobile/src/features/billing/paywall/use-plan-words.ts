import { type Tier, tierLimits } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '@/i18n/format-money.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { OfferedPlan } from './load-offer.ts';

/** How plans, their prices and what they include are said. */
export function usePlanWords() {
  const { t } = useTranslation();
  const language = useLanguage();
  const priceOf = ({ amount_cents: cents, currency, priceText }: OfferedPlan) =>
    priceText ?? formatMoney(cents, currency, language);
  /** What a tier includes, in two lines. */
  const linesOf = (tier: Exclude<Tier, 'free'>): string[] => {
    const { sessions, historyDays, devices } = tierLimits[tier];
    const reach = t('paywall.devices', { count: devices });
    if (sessions === null || historyDays === null) {
      return [t('paywall.noLimit', { devices: reach }), t('paywall.allHistory')];
    }
    return [
      t('paywall.sessions', { count: sessions }),
      t('paywall.history', { count: historyDays, devices: reach }),
    ];
  };
  const moneyOf = (cents: number, currency: string) => formatMoney(cents, currency, language);
  const nameOf = (tier: Tier) => t(`settings.tiers.${tier}`);
  return { t, language, priceOf, linesOf, moneyOf, nameOf };
}
