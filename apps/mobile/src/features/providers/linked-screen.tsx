import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useLoaded } from '@/api/use-loaded.ts';
import { AccountPage } from '@/features/account/account-page.tsx';
import { LoadFailed } from '@/features/devices/load-failed.tsx';
import { RowSkeleton } from '@/ui';
import { LinkedList } from './linked-list.tsx';

const loadIdentities = () => api.identities.list();

/** Google and Apple as ways into this account. */
export function LinkedScreen() {
  const { t } = useTranslation();
  const ways = useLoaded(loadIdentities);
  return (
    <AccountPage title={t('signIn.linked.title')} lead={t('signIn.linked.lead')}>
      {ways.status === 'loading' ? <RowSkeleton rows={2} /> : null}
      {ways.status === 'failed' ? <LoadFailed error={ways.error} onRetry={ways.reload} /> : null}
      {ways.status === 'ready' ? <LinkedList ways={ways.value} onChanged={ways.reload} /> : null}
    </AccountPage>
  );
}
