import Upload from 'lucide-react-native/icons/upload';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { AccountPage } from '@/features/account/account-page.tsx';
import { LinkRow } from '@/features/shell/link-row.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { useLanguage } from '@/i18n/use-language.ts';
import { useOnline } from '@/platform/use-online';
import { Card } from '@/ui';
import { ExportCard } from './export-card.tsx';
import { writeMarkdown } from './markdown.ts';
import { getLocalDb, readThisDevice } from './read-this-device.ts';
import { useExport } from './use-export.ts';

/** Files to take along: what only this device has, to bring back or to read, and the server's. */
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
  const language = useLanguage();
  const failed = () => t('privacy.exporting.failed');
  const fromServer = useExport(
    { name: 'server', type: 'application/json' },
    async () => JSON.stringify(await api.users.dataExport(), null, 2),
    (error) => errorText(t, error),
  );
  const fromDevice = useExport(
    { name: 'device', type: 'application/json' },
    readThisDevice,
    failed,
  );
  const asText = useExport(
    { name: 'device', type: 'text/markdown' },
    async () => writeMarkdown(await getLocalDb(), { t, language, now: new Date() }),
    failed,
  );
  return (
    <AccountPage title={t('privacy.exporting.title')} lead={t('privacy.exporting.lead')}>
      <ExportCard
        title={t('privacy.exporting.device.title')}
        text={t('privacy.exporting.device.text')}
        action={t('privacy.exporting.device.action')}
        busyLabel={t('privacy.exporting.device.busy')}
        exporting={fromDevice}
      />
      <ExportCard
        title={t('deviceData.markdown.title')}
        text={t('deviceData.markdown.text')}
        action={t('deviceData.markdown.action')}
        busyLabel={t('deviceData.markdown.busy')}
        exporting={asText}
      />
      <ExportCard
        title={t('privacy.exporting.server.title')}
        text={t('privacy.exporting.server.text')}
        action={t('privacy.exporting.server.action')}
        busyLabel={t('privacy.exporting.server.busy')}
        exporting={fromServer}
        waitsFor={isOnline ? undefined : t('privacy.exporting.server.offline')}
      />
      <Card flush>
        <LinkRow
          icon={Upload}
          label={t('deviceData.importing.title')}
          hint={t('deviceData.importing.rowHint')}
          href="/privacy/import"
        />
      </Card>
    </AccountPage>
  );
}
