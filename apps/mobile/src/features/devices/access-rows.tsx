import Link2 from 'lucide-react-native/icons/link-2';
import MonitorSmartphone from 'lucide-react-native/icons/monitor-smartphone';
import { useTranslation } from 'react-i18next';
import { useSignInServices } from '@/features/service/use-sign-in-services.ts';
import { LinkRow } from '@/features/shell/link-row.tsx';

/** Rows of the account group: where it is in use, and which other services, if any, open it. */
export function AccessRows() {
  const { t } = useTranslation();
  const { google, apple } = useSignInServices();
  return (
    <>
      <LinkRow
        icon={MonitorSmartphone}
        label={t('devices.title')}
        hint={t('devices.rowHint')}
        href="/account/devices"
        divided
      />
      {google || apple ? (
        <LinkRow
          icon={Link2}
          label={t('signIn.linked.title')}
          hint={t('signIn.linked.rowHint')}
          href="/account/linked"
          divided
        />
      ) : null}
    </>
  );
}
