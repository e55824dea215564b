import { type IdentityProvider, identityProviders } from '@solacore/contract';
import { useEffect } from 'react';
import { useServiceStore } from '@/features/service/service-store.ts';
import { clientIdFor } from '@/platform/provider-sign-in';

export type ProviderOffer = { provider: IdentityProvider; clientId: string };

/** The providers that the server accepts and this platform can ask. */
export function useOffers(): ProviderOffer[] {
  const { status, signIn, ask } = useServiceStore();
  useEffect(() => {
    if (status === 'unknown') void ask();
  }, [status, ask]);
  return identityProviders.flatMap((provider) => {
    const clientId = clientIdFor(provider, signIn[provider]?.client_ids ?? []);
    return clientId === null ? [] : [{ provider, clientId }];
  });
}
