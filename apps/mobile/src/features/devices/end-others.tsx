import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { Button, Sheet, showToast } from '@/ui';
import { useAction } from './use-action.ts';

/** Every login but this one, after one question. */
export function EndOthers({ onClose, onEnded }: { onClose: () => void; onEnded: () => void }) {
  const { t } = useTranslation();
  const { isBusy, run } = useAction();
  const end = () =>
    run(async () => {
      try {
        const { revoked } = await api.logins.revokeOthers();
        showToast({ message: t('devices.othersDone', { count: revoked }) });
        onEnded();
      } finally {
        onClose();
      }
    });
  return (
    <Sheet
      visible
      title={t('devices.othersTitle')}
      description={t('devices.othersText')}
      closeLabel={t('devices.stay')}
      onClose={onClose}
    >
      <Button
        full
        label={t('devices.others')}
        busy={isBusy}
        busyLabel={t('devices.signingOut')}
        onPress={end}
      />
      <Button full variant="quiet" label={t('devices.stay')} onPress={onClose} />
    </Sheet>
  );
}
