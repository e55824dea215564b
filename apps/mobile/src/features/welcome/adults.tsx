import { useTranslation } from 'react-i18next';
import { Text } from '@/ui';

/** Why the age is asked for. */
export function Adults() {
  const { t } = useTranslation();
  return (
    <>
      <Text>{t('welcome.adults.why')}</Text>
      <Text color="ink2">{t('welcome.adults.help')}</Text>
    </>
  );
}
