import type { CurrentSubscription } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';

/** How a plan stands, in one sentence, with its day. */
export function usePlanState(): (current: CurrentSubscription) => string {
  const { t } = useTranslation();
  const language = useLanguage();
  return (current) => {
    const { tier, status, source, cancel_at_period_end: isEnding } = current;
    const end = current.current_period_end;
    const date = end ? formatDay(new Date(end), new Date(), language) : null;
    if (tier === 'free') return t('billing.free');
    if (source === 'org') return t('billing.org');
    if (source === 'grant') {
      return date ? t('billing.granted', { date }) : t('billing.grantedOpen');
    }
    if (status === 'past_due') return t('billing.pastDue');
    if (status === 'paused') return t('billing.paused');
    if (!date) return t('billing.running');
    if (status === 'trialing') {
      return isEnding ? t('billing.trialEnds', { date }) : t('billing.trial', { date });
    }
    if (isEnding || status === 'canceled') return t('billing.ends', { date });
    return t('billing.renews', { date });
  };
}
