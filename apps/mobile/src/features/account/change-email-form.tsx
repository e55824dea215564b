import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { emailProblem } from '@/features/auth/validate-account.ts';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';
import { PasswordField } from './password-field.tsx';
import { refusedAtPassword, useCurrentWrong } from './refused-password.ts';
import { useFields } from './use-fields.ts';
import { useHasPassword } from './use-has-password.ts';

/** The new address, and the password where the account has one. */
export function ChangeEmailForm({ onSent }: { onSent: () => void }) {
  const { t } = useTranslation();
  const needsPassword = useHasPassword() !== false;
  const currentWrong = useCurrentWrong();
  const form = useFields({
    names: needsPassword ? ['email', 'password'] : ['email'],
    initial: { email: '', password: '' },
    problemsOf: ({ email, password }) => {
      const problem = emailProblem(email);
      const isMissing = needsPassword && password === '';
      return {
        ...(problem ? { email: t(problem) } : {}),
        ...(isMissing ? { password: t('account.password.currentMissing') } : {}),
      };
    },
    send: async ({ email, password }) => {
      await api.email.change({ email: email.trim(), ...(needsPassword ? { password } : {}) });
      onSent();
    },
    refusedAt: (error) => refusedAtPassword(error, 'password', 'email'),
    textOf: currentWrong,
  });
  return (
    <FormFrame
      label={t('account.email.change')}
      action={t('account.email.send')}
      busyLabel={t('account.sending')}
      busy={form.busy}
      error={form.formError}
      onSubmit={form.submit}
    >
      <EmailField label={t('account.email.next')} {...form.at('email')} />
      {needsPassword ? (
        <PasswordField
          kind="current"
          label={t('account.password.current')}
          {...form.at('password')}
        />
      ) : null}
    </FormFrame>
  );
}
