import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { AccountPage } from '@/features/account/account-page.tsx';
import { usePlanStore } from '@/features/help/plan-store.ts';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { localDbStore, openLocalDb } from '@/local-db/local-db-state';
import { listPreferences } from '@/platform/preferences';
import { useOnline } from '@/platform/use-online';
import { readDevice } from './device-export.ts';
import { ExportCard } from './export-card.tsx';
import { useExport } from './use-export.ts';

/** Two files to take along: what the server keeps, and what only this device has. */
export function ExportScreen() {
  return (
    <UnlockedOnly>
      <ExportPage />
    </UnlockedOnly>
  );
}

function ExportPage() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  const fromServer = useExport('server', api.users.dataExport, (error) => errorText(t, error));
  const fromDevice = useExport('device', readThisDevice, () => t('privacy.exporting.failed'));
  return (
    <AccountPage title={t('privacy.exporting.title')} lead={t('privacy.exporting.lead')}>
      <ExportCard
        title={t('privacy.exporting.server.title')}
        text={t('privacy.exporting.server.text')}
        action={t('privacy.exporting.server.action')}
        busyLabel={t('privacy.exporting.server.busy')}
        exporting={fromServer}
        waitsFor={isOnline ? undefined : t('privacy.exporting.server.offline')}
      />
      <ExportCard
        title={t('privacy.exporting.device.title')}
        text={t('privacy.exporting.device.text')}
        action={t('privacy.exporting.device.action')}
        busyLabel={t('privacy.exporting.device.busy')}
        exporting={fromDevice}
      />
    </AccountPage>
  );
}

async function readThisDevice(): Promise<unknown> {
  await openLocalDb();
  const { db } = localDbStore.getState();
  if (!db) throw new Error('The store of this device is not open');
  const { plan: safetyPlan } = usePlanStore.getState();
  const all = Object.entries(listPreferences());
  // The install id says nothing of the person, and lets somebody else pass for this device.
  const settings = Object.fromEntries(all.filter(([key]) => key !== 'installId'));
  return readDevice(db, { now: new Date(), safetyPlan, settings });
}
