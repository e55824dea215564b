import { useTranslation } from 'react-i18next';
import { StyleSheet, View } from 'react-native';
import { api } from '@/api/client.ts';
import { useLoaded } from '@/api/use-loaded.ts';
import { AccountPage } from '@/features/account/account-page.tsx';
import { RowSkeleton } from '@/ui';
import { DeviceList } from './device-list.tsx';
import { LoadFailed } from './load-failed.tsx';
import { LoginList } from './login-list.tsx';

async function loadAccess() {
  const [devices, { logins }] = await Promise.all([api.devices.list(), api.logins.list()]);
  return { devices, logins };
}

/** Where the account is in use, and the way to end it there. */
export function DevicesScreen() {
  const { t } = useTranslation();
  const access = useLoaded(loadAccess);
  return (
    <AccountPage title={t('devices.title')} lead={t('devices.lead')}>
      {access.status === 'loading' ? <RowSkeleton /> : null}
      {access.status === 'failed' ? (
        <LoadFailed error={access.error} onRetry={access.reload} />
      ) : null}
      {access.status === 'ready' ? (
        <View style={styles.groups}>
          <DeviceList access={access.value.devices} onChanged={access.reload} />
          <LoginList logins={access.value.logins} onChanged={access.reload} />
        </View>
      ) : null}
    </AccountPage>
  );
}

const styles = StyleSheet.create({ groups: { gap: 18 } });
