import { useRouter } from 'expo-router';
import LifeBuoy from 'lucide-react-native/icons/life-buoy';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/ui';

/** Where danger is only guessed at: one quiet line, no kind of danger, no number. */
export function HelpInReach() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <Banner
      icon={LifeBuoy}
      message={t('help.inReach.text')}
      actionLabel={t('help.inReach.open')}
      onAction={() => router.push('/help')}
    />
  );
}
