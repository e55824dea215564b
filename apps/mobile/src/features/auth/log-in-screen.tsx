import { useRouter } from 'expo-router';
import Info from 'lucide-react-native/icons/info';
import { useTranslation } from 'react-i18next';
import { Banner, TextLink } from '@/ui';
import { AccountForm } from './account-form.tsx';
import { AccountScreen } from './account-screen.tsx';
import { useAuthStore } from './auth-store.ts';
import { endedKey } from './ended-key.ts';

/** The way back into an account; says why a login came to its end. */
export function LogInScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const ended = useAuthStore((store) => store.endedBecause);
  return (
    <AccountScreen title={t('auth.logInTitle')} lead={t('auth.logInLead')}>
      {ended ? <Banner icon={Info} message={t(endedKey(ended))} /> : null}
      <AccountForm mode="logIn" />
      <TextLink
        role="link"
        label={t('account.forgot.link')}
        onPress={() => router.push('/forgot-password')}
      />
      <TextLink role="link" label={t('auth.toSignUp')} onPress={() => router.replace('/sign-up')} />
    </AccountScreen>
  );
}
