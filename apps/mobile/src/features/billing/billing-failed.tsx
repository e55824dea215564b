import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CloudOff from 'lucide-react-native/icons/cloud-off';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { useOnline } from '@/platform/use-online';
import { EmptyState } from '@/ui';

type BillingFailedProps = {
  about: 'paywall' | 'billing';
  error: unknown;
  onRetry: () => void;
};

/** Instead of plans and prices: why they are not there, and another attempt. */
export function BillingFailed({ about, error, onRetry }: BillingFailedProps) {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const [title, offline] =
    about === 'paywall'
      ? ([t('paywall.failedTitle'), t('paywall.offline')] as const)
      : ([t('billing.failedTitle'), t('billing.offline')] as const);
  return (
    <EmptyState
      icon={isOnline ? CircleAlert : CloudOff}
      title={title}
      text={isOnline ? errorText(t, error) : offline}
      actionLabel={t('common.tryAgain')}
      onAction={onRetry}
    />
  );
}
