import CircleAlert from 'lucide-react-native/icons/circle-alert';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorText } from '@/api/error-text.ts';
import { UnlockedOnly } from '@/features/shell/unlocked-only.tsx';
import { Banner, Button, CheckRow, showToast } from '@/ui';
import { AccountPage, useBackToSettings } from './account-page.tsx';
import { deleteAccount } from './delete-account.ts';
import { StoresThatBill } from './stores-that-bill.tsx';
import { WhatIsDeleted } from './what-is-deleted.tsx';

/** The end of an account, in the tab that holds what this device keeps: it goes as well. */
export function DeleteAccountScreen() {
  return (
    <UnlockedOnly>
      <DeleteAccountPage />
    </UnlockedOnly>
  );
}

/** What goes and what stays, one box to tick, and the deed. */
function DeleteAccountPage() {
  const { t } = useTranslation();
  const back = useBackToSettings();
  const [isConfirmed, setIsConfirmed] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const remove = async () => {
    setIsAsked(true);
    setError(null);
    if (!isConfirmed) return;
    setBusy(true);
    try {
      const { isEmpty } = await deleteAccount();
      showToast({ message: t(isEmpty ? 'account.remove.done' : 'account.remove.wipeFailed') });
    } catch (refused) {
      setError(errorText(t, refused));
      setBusy(false);
    }
  };

  return (
    <AccountPage title={t('account.remove.title')} lead={t('account.remove.lead')}>
      <WhatIsDeleted />
      <StoresThatBill />
      <CheckRow
        label={t('account.remove.confirm')}
        checked={isConfirmed}
        onChange={setIsConfirmed}
        error={isAsked && !isConfirmed ? t('account.remove.confirmMissing') : undefined}
      />
      {error ? <Banner icon={CircleAlert} tone="danger" message={error} /> : null}
      <Button
        label={t('account.remove.action')}
        variant="danger"
        busy={busy}
        busyLabel={t('account.remove.busy')}
        onPress={() => void remove()}
        full
      />
      <Button label={t('account.remove.keep')} variant="quiet" onPress={back} full />
    </AccountPage>
  );
}
