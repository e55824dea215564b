import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { refusedField } from '@/features/auth/refused-field.ts';
import { passwordProblem } from '@/features/auth/validate-account.ts';
import { FormFrame } from './form-frame.tsx';
import { isDeadLink } from './mailed-token.ts';
import { PasswordField } from './password-field.tsx';
import { useFields } from './use-fields.ts';

type ResetPasswordFormProps = { token: string; onEnd: (outcome: 'done' | 'dead') => void };

/** The new password, once: the person can look at what they type. */
export function ResetPasswordForm({ token, onEnd }: ResetPasswordFormProps) {
  const { t } = useTranslation();
  const form = useFields({
    names: ['password'],
    initial: { password: '' },
    problemsOf: ({ password }) => {
      const problem = passwordProblem(password, 'signUp');
      return problem ? { password: t(problem) } : {};
    },
    send: async ({ password }) => {
      try {
        await api.password.reset({ token, password });
      } catch (error) {
        if (!isDeadLink(error)) throw error;
        return onEnd('dead');
      }
      learnWhetherSignedOut();
      onEnd('done');
    },
    refusedAt: (error) => (refusedField(error) === 'password' ? 'password' : 'form'),
    textOf: (error) => errorText(t, error),
  });
  return (
    <FormFrame
      label={t('account.forgot.title')}
      action={t('account.reset.save')}
      busyLabel={t('account.saving')}
      busy={form.busy}
      error={form.formError}
      onSubmit={form.submit}
    >
      <PasswordField kind="new" label={t('account.password.next')} {...form.at('password')} />
    </FormFrame>
  );
}

/** The link may be of the account that is signed in here, or of another one: the server knows. */
function learnWhetherSignedOut(): void {
  if (useAuthStore.getState().status === 'signedIn') api.users.me().catch(() => undefined);
}
