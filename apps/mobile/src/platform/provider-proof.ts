import type { IdentityProvider } from '@solacore/contract';

/** What a provider hands over; the server checks it. `nonce` is the one that was asked with. */
export type ProviderProof = { idToken: string; nonce: string; authorizationCode?: string };

/** What the proof is for: to sign in, or to link the provider to the account that is signed in. */
type ProviderPurpose = 'signIn' | 'link';

export type ProviderQuestion = {
  provider: IdentityProvider;
  clientId: string;
  purpose: ProviderPurpose;
};

/** With what the page of a provider sends somebody back. `left`: they thought better of it. */
export type ProviderReturn = {
  provider: IdentityProvider;
  purpose: ProviderPurpose;
  outcome: ProviderProof | 'left' | 'failed';
};
