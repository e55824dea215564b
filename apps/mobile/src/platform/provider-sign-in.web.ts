import type { IdentityProvider } from '@solacore/contract';
import { randomUUID } from 'expo-crypto';
import { googleAddress, readGoogleReturn } from './google-redirect.ts';
import type { ProviderProof, ProviderQuestion, ProviderReturn } from './provider-proof.ts';

const kept = 'solacore.provider';

const redirectUri = () => `${window.location.origin}/app/oauthredirect`;

/**
 * The first of Google's clients is the browser's. Apple answers a browser by a form that is posted
 * to a server, or through a script of its own, which our content policy keeps out.
 */
export function clientIdFor(provider: IdentityProvider, accepted: string[]): string | null {
  return provider === 'google' ? (accepted[0] ?? null) : null;
}

/** Leaves for the provider's page; the answer comes to the return screen. Null: came back by Back. */
export function askProvider({
  clientId,
  purpose,
}: ProviderQuestion): Promise<ProviderProof | null> {
  const [state, nonce] = [randomUUID(), randomUUID()];
  return new Promise((resolve) => {
    sessionStorage.setItem(kept, [purpose, state, nonce].join(' '));
    window.addEventListener('pageshow', () => resolve(null), { once: true });
    window.location.assign(googleAddress({ clientId, redirectUri: redirectUri(), state, nonce }));
  });
}

/** The answer in the address of this page, once: it is gone from the address and the history. */
export function takeProviderReturn(): ProviderReturn | null {
  const { hash, pathname } = window.location;
  try {
    const answer = readGoogleReturn(hash, sessionStorage.getItem(kept));
    sessionStorage.removeItem(kept);
    return answer;
  } catch {
    return null;
  } finally {
    window.history.replaceState(window.history.state, '', pathname);
  }
}
