import { useRouter } from 'expo-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { useAction } from '@/features/devices/use-action.ts';
import { restoreFromStore } from '@/platform/purchases';
import { Button, Sheet, showToast, TextLink } from '@/ui';

/** Brings back what this phone's store account has bought, after saying what that may end. */
export function RestorePurchase({ userId }: { userId: string }) {
  const { t } = useTranslation();
  const router = useRouter();
  const { isBusy, run } = useAction();
  const [isAsking, setIsAsking] = useState(false);
  const close = () => setIsAsking(false);
  const restore = () =>
    run(async () => {
      try {
        if (!(await restoreFromStore(userId))) {
          return showToast({ message: t('paywall.restoredNone') });
        }
        await api.subscriptions.sync();
        showToast({ message: t('paywall.restored') });
        router.replace('/account/plan');
      } finally {
        close();
      }
    });
  return (
    <>
      <TextLink label={t('paywall.restore')} variant="label" onPress={() => setIsAsking(true)} />
      <Sheet
        visible={isAsking}
        title={t('paywall.restoreTitle')}
        description={t('paywall.restoreText')}
        closeLabel={t('common.cancel')}
        onClose={close}
      >
        <Button
          full
          label={t('paywall.restoreYes')}
          busy={isBusy}
          busyLabel={t('paywall.restoring')}
          onPress={restore}
        />
        <Button full variant="quiet" label={t('common.cancel')} onPress={close} />
      </Sheet>
    </>
  );
}
