import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { api } from '@/api/client.ts';
import { AccountScreen } from '@/features/auth/account-screen.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { TextLink } from '@/ui';
import { EmailRequestForm } from './email-request-form.tsx';

/** The way to a new password, by a mailed link. The answer is the same for every address. */
export function ForgotPasswordScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const isIn = useAuthStore((store) => store.status === 'signedIn');
  return (
    <AccountScreen title={t('account.forgot.title')} lead={t('account.forgot.lead')}>
      <EmailRequestForm
        label={t('account.forgot.title')}
        action={t('account.forgot.send')}
        sentText={t('account.forgot.sent')}
        send={(email) => api.password.forgot({ email })}
      />
      <TextLink
        role="link"
        label={t(isIn ? 'account.toSettings' : 'account.toLogIn')}
        onPress={() => router.replace(isIn ? '/settings' : '/log-in')}
      />
    </AccountScreen>
  );
}
