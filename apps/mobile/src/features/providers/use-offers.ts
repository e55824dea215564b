import { type IdentityProvider, identityProviders } from '@solacore/contract';
import { useSignInServices } from '@/features/service/use-sign-in-services.ts';
import { clientIdFor } from '@/platform/provider-sign-in';

export type ProviderOffer = { provider: IdentityProvider; clientId: string };

/** The providers that the server accepts and this platform can ask. */
export function useOffers(): ProviderOffer[] {
  const services = useSignInServices();
  return identityProviders.flatMap((provider) => {
    const clientId = clientIdFor(provider, services[provider]?.client_ids ?? []);
    return clientId === null ? [] : [{ provider, clientId }];
  });
}
