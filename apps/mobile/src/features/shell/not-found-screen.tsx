import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { WholePage } from './whole-page.tsx';

/** An address that leads nowhere. */
export function NotFoundScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <WholePage
      title={t('common.notFoundTitle')}
      text={t('common.notFoundText')}
      actionLabel={t('common.notFoundAction')}
      onAction={() => router.replace('/')}
    />
  );
}
