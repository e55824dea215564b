import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '@/ui';

/** In place of what this device keeps, where it cannot be read. */
export function StorageFailed({ onTryAgain }: { onTryAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState
      icon={CircleAlert}
      title={t('common.storageTitle')}
      text={t('common.storageText')}
      actionLabel={t('common.tryAgain')}
      onAction={onTryAgain}
    />
  );
}
