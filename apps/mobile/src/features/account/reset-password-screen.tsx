import { useRouter } from 'expo-router';
import CircleCheck from 'lucide-react-native/icons/circle-check';
import Unlink from 'lucide-react-native/icons/unlink';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AccountScreen } from '@/features/auth/account-screen.tsx';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { Banner, Button } from '@/ui';
import { useMailedToken } from './mailed-token.ts';
import { ResetPasswordForm } from './reset-password-form.tsx';

/** Where the link of a forgotten password leads: a new password, then the log-in. */
export function ResetPasswordScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const token = useMailedToken();
  const [outcome, setOutcome] = useState<'done' | 'dead' | null>(null);
  const isIn = useAuthStore((store) => store.status === 'signedIn');
  return (
    <AccountScreen title={t('account.forgot.title')} lead={t('account.reset.lead')}>
      {outcome === 'done' ? (
        <>
          <Banner icon={CircleCheck} message={t('account.reset.done')} />
          <Button
            label={t(isIn ? 'account.verify.goOn' : 'account.toLogIn')}
            onPress={() => router.replace(isIn ? '/' : '/log-in')}
            full
          />
        </>
      ) : token === null || outcome === 'dead' ? (
        <>
          <Banner icon={Unlink} message={t('account.reset.used')} />
          <Button
            label={t('account.reset.again')}
            onPress={() => router.replace('/forgot-password')}
            full
          />
        </>
      ) : (
        <ResetPasswordForm token={token} onEnd={setOutcome} />
      )}
    </AccountScreen>
  );
}
