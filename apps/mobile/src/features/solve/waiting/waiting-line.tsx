import { useRouter } from 'expo-router';
import Clock from 'lucide-react-native/icons/clock';
import { useTranslation } from 'react-i18next';
import { Banner } from '@/ui';
import { useWaitingStore } from './waiting-store.ts';

/** At home: how much waits for a connection, and the way to it. */
export function WaitingLine() {
  const { t } = useTranslation();
  const router = useRouter();
  const count = useWaitingStore(({ waiting }) => waiting.length);
  if (count === 0) return null;
  return (
    <Banner
      icon={Clock}
      message={t('solve.later.count', { count })}
      actionLabel={t('solve.see')}
      onAction={() => router.push('/waiting')}
    />
  );
}
