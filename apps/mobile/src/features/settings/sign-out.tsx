import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { Button, Sheet, showToast } from '@/ui';

/** The way out, after one question. What is kept on the device stays. */
export function SignOut() {
  const { t } = useTranslation();
  const signOut = useAuthStore((store) => store.signOut);
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);

  const leave = async () => {
    setBusy(true);
    try {
      await signOut();
    } catch {
      setAsking(false);
      showToast({ message: t('settings.signOutFailed') });
    } finally {
      setBusy(false);
    }
  };

  return (
    <>
      <Button
        label={t('settings.signOut')}
        variant="secondary"
        onPress={() => setAsking(true)}
        full
      />
      <Sheet
        visible={asking}
        title={t('settings.signOutTitle')}
        description={t('settings.signOutText')}
        closeLabel={t('settings.stay')}
        onClose={() => setAsking(false)}
      >
        <Button
          label={t('settings.signOutConfirm')}
          busy={busy}
          busyLabel={t('settings.signingOut')}
          onPress={() => void leave()}
          full
        />
        <Button label={t('settings.stay')} variant="quiet" onPress={() => setAsking(false)} full />
      </Sheet>
    </>
  );
}
