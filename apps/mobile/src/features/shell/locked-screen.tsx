import { useTranslation } from 'react-i18next';
import { WholePage } from './whole-page.tsx';

/** The second tab: conversations are open elsewhere in this browser. */
export function LockedScreen({ onTryAgain }: { onTryAgain: () => void }) {
  const { t } = useTranslation();
  return (
    <WholePage
      title={t('common.lockedTitle')}
      text={t('common.lockedText')}
      actionLabel={t('common.tryAgain')}
      onAction={onTryAgain}
    />
  );
}
