import MailCheck from 'lucide-react-native/icons/mail-check';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { refusedField } from '@/features/auth/refused-field.ts';
import { emailProblem } from '@/features/auth/validate-account.ts';
import { Banner } from '@/ui';
import { EmailField } from './email-field.tsx';
import { FormFrame } from './form-frame.tsx';
import { useFields } from './use-fields.ts';

type EmailRequestFormProps = {
  label: string;
  action: string;
  /** Said whatever the address: whether it has an account is nobody's business. */
  sentText: string;
  send: (email: string) => Promise<unknown>;
};

/** Asks for a message to an address; who is signed in finds their own in the field. */
export function EmailRequestForm({ label, action, sentText, send }: EmailRequestFormProps) {
  const { t } = useTranslation();
  const [isSent, setIsSent] = useState(false);
  const form = useFields({
    names: ['email'],
    initial: { email: '' },
    problemsOf: ({ email }) => {
      const problem = emailProblem(email);
      return problem ? { email: t(problem) } : {};
    },
    send: async ({ email }) => {
      await send(email.trim());
      setIsSent(true);
    },
    refusedAt: (error) => (refusedField(error) === 'email' ? 'email' : 'form'),
    textOf: (error) => errorText(t, error),
  });
  useOwnAddress((email) => {
    if (form.values.email === '') form.change('email', email);
  });
  if (isSent) return <Banner icon={MailCheck} message={sentText} />;
  return (
    <FormFrame
      label={label}
      action={action}
      busyLabel={t('account.sending')}
      busy={form.busy}
      error={form.formError}
      onSubmit={form.submit}
    >
      <EmailField label={t('auth.email')} {...form.at('email')} />
    </FormFrame>
  );
}

function useOwnAddress(onKnown: (email: string) => void): void {
  const status = useAuthStore((store) => store.status);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once for each login.
  useEffect(() => {
    if (status !== 'signedIn') return;
    let mounted = true;
    api.users.me().then(
      ({ email }) => {
        if (mounted) onKnown(email);
      },
      () => undefined,
    );
    return () => {
      mounted = false;
    };
  }, [status]);
}
