import CircleAlert from 'lucide-react-native/icons/circle-alert';
import CircleCheck from 'lucide-react-native/icons/circle-check';
import Hourglass from 'lucide-react-native/icons/hourglass';
import Mail from 'lucide-react-native/icons/mail';
import Unlink from 'lucide-react-native/icons/unlink';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { errorText } from '@/api/error-text.ts';
import { Banner } from '@/ui';
import { EmailRequestForm } from './email-request-form.tsx';
import type { Verification } from './use-verification.ts';

const icons = {
  checking: Hourglass,
  verified: CircleCheck,
  changed: CircleCheck,
  waiting_for_old: Mail,
  waiting_for_new: Mail,
  taken: CircleAlert,
} as const;

type VerificationStateProps = { state: Verification; onTryAgain: () => void };

/** What became of a link, and what can be done where it no longer works. */
export function VerificationState({ state, onTryAgain }: VerificationStateProps) {
  const { t } = useTranslation();
  if (state.status === 'failed') {
    return (
      <Banner
        icon={CircleAlert}
        tone="danger"
        message={errorText(t, state.error)}
        actionLabel={t('common.tryAgain')}
        onAction={onTryAgain}
      />
    );
  }
  if (state.status === 'used') {
    return (
      <>
        <Banner icon={Unlink} message={t('account.verify.used')} />
        <EmailRequestForm
          label={t('account.verify.title')}
          action={t('account.sendNew')}
          sentText={t('account.verify.sent')}
          send={(email) => api.email.resend({ email })}
        />
      </>
    );
  }
  return <Banner icon={icons[state.status]} message={t(`account.verify.${state.status}`)} />;
}
