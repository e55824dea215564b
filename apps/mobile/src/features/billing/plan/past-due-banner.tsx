import type { CurrentSubscription } from '@solacore/contract';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/i18n/format-day.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import { Banner } from '@/ui';

type PastDueBannerProps = { current: CurrentSubscription; onPutRight?: () => void };

/** A payment is missing: until when everything stays open all the same. */
export function PastDueBanner({ current, onPutRight }: PastDueBannerProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  if (current.status !== 'past_due' || !current.grace_until) return null;
  const date = formatDay(new Date(current.grace_until), new Date(), language);
  return (
    <Banner
      icon={CircleAlert}
      tone="caution"
      message={t('billing.pastDueBanner', { date })}
      {...(onPutRight ? { actionLabel: t('billing.putRight'), onAction: onPutRight } : {})}
    />
  );
}
