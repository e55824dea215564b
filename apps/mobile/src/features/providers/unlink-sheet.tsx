import type { IdentityProvider } from '@solacore/contract';
import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useAction } from '@/features/devices/use-action.ts';
import { Button, Sheet, showToast } from '@/ui';

type UnlinkSheetProps = {
  provider: IdentityProvider;
  /** Without it nobody could get in any more. */
  isLast: boolean;
  onClose: () => void;
  onUnlinked: () => void;
};

/** What unlinking means; for the last way in, what has to come first. */
export function UnlinkSheet({ provider, isLast, onClose, onUnlinked }: UnlinkSheetProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const { isBusy, run } = useAction();
  const name = { provider: t(`signIn.linked.names.${provider}`) };
  const unlink = () =>
    run(async () => {
      try {
        await api.identities.unlink(provider);
        showToast({ message: t('signIn.linked.undone', name) });
        onUnlinked();
      } finally {
        onClose();
      }
    });
  return (
    <Sheet
      visible
      title={t(isLast ? 'signIn.linked.lastTitle' : 'signIn.linked.unlinkTitle', name)}
      description={t(isLast ? 'signIn.linked.lastText' : 'signIn.linked.unlinkText')}
      closeLabel={t('signIn.linked.keep')}
      onClose={onClose}
    >
      {isLast ? (
        <Button
          full
          label={t('signIn.linked.setPassword')}
          onPress={() => {
            onClose();
            router.push('/account/password');
          }}
        />
      ) : (
        <Button
          full
          variant="danger"
          label={t('signIn.linked.unlink')}
          busy={isBusy}
          busyLabel={t('signIn.linked.unlinking')}
          onPress={unlink}
        />
      )}
      <Button full variant="quiet" label={t('signIn.linked.keep')} onPress={onClose} />
    </Sheet>
  );
}
