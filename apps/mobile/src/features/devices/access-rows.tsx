import { useRouter } from 'expo-router';
import Link2 from 'lucide-react-native/icons/link-2';
import MonitorSmartphone from 'lucide-react-native/icons/monitor-smartphone';
import { useTranslation } from 'react-i18next';
import { Row } from '@/ui';

/** Rows of the account group: where it is in use, and which other services open it. */
export function AccessRows() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <>
      <Row
        role="link"
        icon={MonitorSmartphone}
        label={t('devices.title')}
        hint={t('devices.rowHint')}
        onPress={() => router.push('/account/devices')}
        divided
      />
      <Row
        role="link"
        icon={Link2}
        label={t('signIn.linked.title')}
        hint={t('signIn.linked.rowHint')}
        onPress={() => router.push('/account/linked')}
        divided
      />
    </>
  );
}
