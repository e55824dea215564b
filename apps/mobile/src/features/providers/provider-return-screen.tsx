import { useRouter } from 'expo-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { Splash } from '@/features/shell/splash.tsx';
import { takeProviderReturn } from '@/platform/provider-sign-in';
import { showToast } from '@/ui';
import { useProviderStore } from './provider-store.ts';
import { linkWithProof, useEnterWithProof } from './use-proof.ts';

/** Where a provider's page sends a browser back to; the answer is used once, then left behind. */
export function ProviderReturnScreen() {
  const { t } = useTranslation();
  const router = useRouter();
  const enter = useEnterWithProof();
  const setProblem = useProviderStore((store) => store.setProblem);
  const status = useAuthStore((store) => store.status);
  const [answer] = useState(takeProviderReturn);
  const isUsed = useRef(false);

  useEffect(() => {
    const signIn = async () => {
      if (!answer || status === 'signedIn' || answer.outcome === 'left') return router.replace('/');
      if (answer.outcome === 'failed') setProblem(new Error('No id token came back'));
      else if (await enter(answer.provider, answer.outcome)) return;
      router.replace('/log-in');
    };
    const link = async () => {
      if (!answer || answer.outcome === 'left') return router.replace('/account/linked');
      try {
        if (answer.outcome === 'failed') throw new Error('No id token came back');
        await linkWithProof(answer.provider, answer.outcome);
        const provider = t(`signIn.linked.names.${answer.provider}`);
        showToast({ message: t('signIn.linked.done', { provider }) });
      } catch (error) {
        setProblem(error);
      }
      router.replace('/account/linked');
    };
    if (status === 'restoring' || isUsed.current) return;
    isUsed.current = true;
    if (!answer && router.canGoBack()) return router.back();
    void (answer?.purpose === 'link' ? link() : signIn());
  }, [answer, status, router, enter, setProblem, t]);

  // In: the start of the app says so; until then nothing else is shown.
  useEffect(() => {
    if (isUsed.current && status === 'signedIn' && answer?.purpose === 'signIn')
      router.replace('/');
  }, [status, answer, router]);

  return <Splash />;
}
