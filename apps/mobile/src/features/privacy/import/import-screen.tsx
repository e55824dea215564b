import Check from 'lucide-react-native/icons/check';
import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useTranslation } from 'react-i18next';
import { AccountPage } from '@/features/account/account-page.tsx';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { Banner, Button } from '@/ui';
import { ImportPreview } from './import-preview.tsx';
import { useImport } from './use-import.ts';

/** A file of a device comes back: chosen, shown what it would change, then brought in. */
export function ImportScreen() {
  return (
    <UnlockedOnly>
      <ImportPage />
    </UnlockedOnly>
  );
}

function ImportPage() {
  const { t } = useTranslation();
  const { state, choose, confirm } = useImport();
  const { status } = state;
  return (
    <AccountPage title={t('deviceData.importing.title')} lead={t('deviceData.importing.lead')}>
      {status === 'choosing' && state.problem ? (
        <Banner
          icon={CircleAlert}
          tone="danger"
          message={t(`deviceData.importing.problems.${state.problem}`)}
        />
      ) : null}
      {status === 'done' ? <Banner icon={Check} message={t('deviceData.importing.done')} /> : null}
      {status === 'preview' || status === 'writing' ? (
        <ImportPreview preview={state.preview} busy={status === 'writing'} onConfirm={confirm} />
      ) : null}
      {status === 'writing' ? null : (
        <Button
          full
          variant="secondary"
          label={t(
            status === 'choosing' || status === 'reading'
              ? 'deviceData.importing.choose'
              : 'deviceData.importing.chooseOther',
          )}
          busy={status === 'reading'}
          busyLabel={t('deviceData.importing.reading')}
          onPress={choose}
        />
      )}
    </AccountPage>
  );
}
