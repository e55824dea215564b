import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { ProviderButtons } from '@/features/providers/provider-buttons.tsx';
import { SampleLink } from '@/features/sample/sample-link.tsx';
import { TextLink } from '@/ui';
import { AccountForm } from './account-form.tsx';
import { AccountScreen } from './account-screen.tsx';

/** A new account. */
export function SignUpScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <AccountScreen title={t('auth.signUpTitle')} lead={t('auth.signUpLead')}>
      <AccountForm mode="signUp" />
      <ProviderButtons />
      <SampleLink />
      <TextLink role="link" label={t('auth.toLogIn')} onPress={() => router.replace('/log-in')} />
    </AccountScreen>
  );
}
