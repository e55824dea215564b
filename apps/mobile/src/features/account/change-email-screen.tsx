import MailCheck from 'lucide-react-native/icons/mail-check';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Banner, Button } from '@/ui';
import { AccountPage, useBackToSettings } from './account-page.tsx';
import { ChangeEmailForm } from './change-email-form.tsx';

/** Another address for the account: asked for here, confirmed in both mailboxes. */
export function ChangeEmailScreen() {
  const { t } = useTranslation();
  const back = useBackToSettings();
  const [isSent, setIsSent] = useState(false);
  return (
    <AccountPage title={t('account.email.change')} lead={t('account.email.lead')}>
      {isSent ? (
        <>
          <Banner icon={MailCheck} message={t('account.email.sent')} />
          <Button label={t('account.toSettings')} onPress={back} full />
        </>
      ) : (
        <ChangeEmailForm onSent={() => setIsSent(true)} />
      )}
    </AccountPage>
  );
}
