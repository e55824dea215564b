import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { useOnline } from '@/platform/use-online';
import { EmptyState } from '@/ui';

/** Instead of what the server would have said: why, and another attempt. */
export function LoadFailed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  return (
    <EmptyState
      icon={isOnline ? CircleAlert : CloudOff}
      title={t('devices.failedTitle')}
      text={isOnline ? errorText(t, error) : t('devices.offline')}
      actionLabel={t('common.tryAgain')}
      onAction={onRetry}
    />
  );
}
