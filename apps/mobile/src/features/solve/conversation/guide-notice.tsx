import { useTranslation } from 'react-i18next';
import { NoticeLine } from '@/features/consent/ai-notice.tsx';

/** At the beginning of a conversation that the guide on this device answers; asks no server. */
export function GuideNotice() {
  const { t } = useTranslation();
  return <NoticeLine text={t('solve.local.notice')} />;
}
