import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFailure } from '@/api/report-failure.ts';
import { WholePage } from './whole-page.tsx';

type BrokenScreenProps = { error: Error; retry: () => Promise<void> };

/** Shown in place of a screen that failed. Its kind and place are told, its words are not. */
export function BrokenScreen({ error, retry }: BrokenScreenProps) {
  const { t } = useTranslation();
  useEffect(() => reportFailure(error), [error]);
  return (
    <WholePage
      icon={CircleAlert}
      title={t('common.brokenTitle')}
      text={t('common.brokenText')}
      actionLabel={t('common.tryAgain')}
      onAction={() => void retry()}
    />
  );
}
