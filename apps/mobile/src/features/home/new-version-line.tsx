import RefreshCw from 'lucide-react-native/icons/refresh-cw';
import { useTranslation } from 'react-i18next';
import { useNewVersion } from '@/features/shell/new-version.ts';
import { isAnyRunning } from '@/features/solve/session/running-sessions.ts';
import { useLocalDb } from '@/local-db';
import { Banner } from '@/ui';

/** Only at home, and while no reply is being written: a newer version begins with a reload. */
export function NewVersionLine() {
  const { t } = useTranslation();
  const { db } = useLocalDb();
  const { start } = useNewVersion();
  if (!start || (db && isAnyRunning(db))) return null;
  return (
    <Banner
      icon={RefreshCw}
      message={t('common.newVersion')}
      actionLabel={t('common.newVersionStart')}
      onAction={start}
    />
  );
}
