import { useRouter } from 'expo-router';
import Link2 from 'lucide-react-native/icons/link-2';
import MonitorSmartphone from 'lucide-react-native/icons/monitor-smartphone';
import { useTranslation } from 'react-i18next';
import { useSignInServices } from '@/features/service/use-sign-in-services.ts';
import { Row } from '@/ui';

/** Rows of the account group: where it is in use, and which other services, if any, open it. */
export function AccessRows() {
  const { t } = useTranslation();
  const router = useRouter();
  const { google, apple } = useSignInServices();
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
      {google || apple ? (
        <Row
          role="link"
          icon={Link2}
          label={t('signIn.linked.title')}
          hint={t('signIn.linked.rowHint')}
          onPress={() => router.push('/account/linked')}
          divided
        />
      ) : null}
    </>
  );
}
