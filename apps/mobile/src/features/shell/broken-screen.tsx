import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { WholePage } from './whole-page.tsx';

/** Shown in place of a screen that failed. The error itself is not shown and not kept. */
export function BrokenScreen({ retry }: { retry: () => Promise<void> }) {
  const { t } = useTranslation();
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
