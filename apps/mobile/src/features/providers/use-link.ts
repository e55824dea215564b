import type { IdentityProvider } from '@solacore/contract';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askProvider } from '@/platform/provider-sign-in';
import { showToast } from '@/ui';
import { useProviderStore } from './provider-store.ts';
import type { ProviderOffer } from './use-offers.ts';
import { linkWithProof } from './use-proof.ts';

/** Links a provider to this account; `problem` also tells of an answer that a browser came back with. */
export function useLink(onLinked: () => void) {
  const { t } = useTranslation();
  const { problem, setProblem } = useProviderStore();
  const [asked, setAsked] = useState<IdentityProvider | null>(null);
  // Only Google sends a browser away, so what stands here without a question came from there.
  const [last, setLast] = useState<IdentityProvider>('google');
  useEffect(() => () => setProblem(null), [setProblem]);

  const link = async (offer: ProviderOffer) => {
    if (asked) return;
    const { provider } = offer;
    setAsked(provider);
    setLast(provider);
    setProblem(null);
    try {
      const proof = await askProvider({ ...offer, purpose: 'link' });
      if (!proof) return;
      await linkWithProof(provider, proof);
      const name = t(`signIn.linked.names.${provider}`);
      showToast({ message: t('signIn.linked.done', { provider: name }) });
      onLinked();
    } catch (error) {
      setProblem(error);
    } finally {
      setAsked(null);
    }
  };

  return {
    link: (offer: ProviderOffer) => void link(offer),
    asked,
    problem: problem === null ? null : { error: problem, provider: last },
  };
}
