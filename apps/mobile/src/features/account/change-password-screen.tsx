import { useTranslation } from 'react-i18next';
import { AccountPage } from './account-page.tsx';
import { ChangePasswordForm } from './change-password-form.tsx';
import { useHasPassword } from './use-has-password.ts';

/** A new password for somebody signed in, or their first one. */
export function ChangePasswordScreen() {
  const { t } = useTranslation();
  const isFirst = useHasPassword() === false;
  const title = t(isFirst ? 'account.password.set' : 'account.password.change');
  return (
    <AccountPage
      title={title}
      lead={t(isFirst ? 'account.password.setLead' : 'account.password.changeLead')}
    >
      <ChangePasswordForm title={title} isFirst={isFirst} />
    </AccountPage>
  );
}
