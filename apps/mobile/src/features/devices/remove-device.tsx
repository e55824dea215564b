import type { Device } from '@solacore/contract';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { Button, Sheet, showToast } from '@/ui';
import { useAction } from './use-action.ts';
import { useDeviceWords } from './use-device-words.ts';

type RemoveDeviceProps = { device: Device; onClose: () => void; onRemoved: () => void };

/** What happens when a device is removed, before it is. */
export function RemoveDevice({ device, onClose, onRemoved }: RemoveDeviceProps) {
  const { t } = useTranslation();
  const signOut = useAuthStore((store) => store.signOut);
  const { isBusy, run } = useAction();
  const name = useDeviceWords().nameOf(device);
  const remove = () =>
    run(async () => {
      try {
        await api.devices.remove(device.id);
        showToast({ message: t('devices.removed', { name }) });
        // The server has ended this login; the app forgets it too.
        if (device.current) return await signOut();
        onRemoved();
      } finally {
        onClose();
      }
    });
  return (
    <Sheet
      visible
      title={t('devices.removeTitle', { name })}
      description={t(device.current ? 'devices.removeHereText' : 'devices.removeText')}
      closeLabel={t('devices.keep')}
      onClose={onClose}
    >
      <Button
        full
        variant="danger"
        label={t('devices.remove')}
        busy={isBusy}
        busyLabel={t('devices.removing')}
        onPress={remove}
      />
      <Button full variant="quiet" label={t('devices.keep')} onPress={onClose} />
    </Sheet>
  );
}
