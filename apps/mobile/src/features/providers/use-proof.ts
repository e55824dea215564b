import type { IdentityProvider } from '@solacore/contract';
import { useRouter } from 'expo-router';
import { useCallback } from 'react';
import { api } from '@/api/client.ts';
import { useAuthStore } from '@/features/auth/auth-store.ts';
import { beginReplacement } from '@/features/replace-device/replace-store.ts';
import { useLanguage } from '@/i18n/use-language.ts';
import type { ProviderProof } from '@/platform/provider-proof.ts';
import { useProviderStore } from './provider-store.ts';

function fieldsOf({ idToken, nonce, authorizationCode }: ProviderProof) {
  return {
    id_token: idToken,
    nonce,
    ...(authorizationCode === undefined ? {} : { authorization_code: authorizationCode }),
  };
}

/** Signs in with what a provider handed over. True: in, or on the way by replacing a device. */
export function useEnterWithProof() {
  const router = useRouter();
  const locale = useLanguage();
  const enterBy = useAuthStore((store) => store.enterBy);
  const setProblem = useProviderStore((store) => store.setProblem);
  return useCallback(
    async (provider: IdentityProvider, proof: ProviderProof): Promise<boolean> => {
      try {
        await enterBy(() => api.auth[provider]({ ...fieldsOf(proof), locale }));
        return true;
      } catch (error) {
        const isReplacing = beginReplacement(error);
        if (isReplacing) router.replace('/replace-device');
        else setProblem(error);
        return isReplacing;
      }
    },
    [router, locale, enterBy, setProblem],
  );
}

/** Adds the provider to the account that is signed in. Errors: ApiError, NetworkError. */
export function linkWithProof(provider: IdentityProvider, proof: ProviderProof): Promise<null> {
  return api.identities.link({ provider, ...fieldsOf(proof) });
}
