import { useRouter } from 'expo-router';
import Info from 'lucide-react-native/icons/info';
import { useTranslation } from 'react-i18next';
import { ProviderButtons } from '@/features/providers/provider-buttons.tsx';
import {
  type Replacement,
  replacementOf,
  useReplaceStore,
} from '@/features/replace-device/replace-store.ts';
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
  // A login that had to make room can take its place again.
  const wayBack = ended ? replacementOf(ended) : null;
  const begin = (replacement: Replacement) => {
    useReplaceStore.setState({ replacement });
    router.push('/replace-device');
  };
  return (
    <AccountScreen title={t('auth.logInTitle')} lead={t('auth.logInLead')}>
      {ended ? (
        <Banner
          icon={Info}
          message={t(endedKey(ended))}
          {...(wayBack
            ? { actionLabel: t('devices.replace.toReplace'), onAction: () => begin(wayBack) }
            : {})}
        />
      ) : null}
      <AccountForm mode="logIn" />
      <ProviderButtons />
      <TextLink
        role="link"
        label={t('account.forgot.link')}
        onPress={() => router.push('/forgot-password')}
      />
      <TextLink role="link" label={t('auth.toSignUp')} onPress={() => router.replace('/sign-up')} />
    </AccountScreen>
  );
}
