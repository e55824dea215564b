import { useRouter } from 'expo-router';
import { useTranslation } from 'react-i18next';
import { AccountScreen } from '@/features/auth/account-screen.tsx';
import { Button } from '@/ui';
import { useMailedToken } from './mailed-token.ts';
import { useVerification } from './use-verification.ts';
import { VerificationState } from './verification-state.tsx';

/** Where the links to confirm an address lead, signed in or not. */
export function VerifyEmailScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const { state, tryAgain } = useVerification(useMailedToken());
  const isMain = state.status !== 'used' && state.status !== 'failed';
  return (
    <AccountScreen title={t('account.verify.title')} lead={t('account.verify.lead')}>
      <VerificationState state={state} onTryAgain={tryAgain} />
      {state.status === 'checking' ? null : (
        <Button
          label={t('account.verify.goOn')}
          variant={isMain ? 'primary' : 'quiet'}
          onPress={() => router.replace('/')}
          full
        />
      )}
    </AccountScreen>
  );
}
