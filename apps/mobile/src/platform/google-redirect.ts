import type { ProviderReturn } from './provider-proof.ts';

type Asked = { clientId: string; redirectUri: string; state: string; nonce: string };

/** Google's page that answers with an id token in the fragment, which no server sees. */
export function googleAddress({ clientId, redirectUri, state, nonce }: Asked): string {
  const query = new URLSearchParams({
    client_id: clientId,
    redirect_uri: redirectUri,
    response_type: 'id_token',
    scope: 'openid email',
    prompt: 'select_account',
    state,
    nonce,
  });
  return `https://accounts.google.com/o/oauth2/v2/auth?${query.toString()}`;
}

/**
 * What came back in `fragment`; `kept` is what was written down before leaving: purpose, state and
 * nonce. Null where nobody here has asked: an answer to somebody else's question is dropped.
 */
export function readGoogleReturn(fragment: string, kept: string | null): ProviderReturn | null {
  const [purpose, state, nonce] = kept?.split(' ') ?? [];
  if (!state || !nonce || (purpose !== 'signIn' && purpose !== 'link')) return null;
  const answer = new URLSearchParams(fragment.replace(/^#/, ''));
  const about = { provider: 'google', purpose } as const;
  if (answer.get('state') !== state) return { ...about, outcome: 'failed' };
  const idToken = answer.get('id_token');
  if (idToken) return { ...about, outcome: { idToken, nonce } };
  return { ...about, outcome: answer.get('error') === 'access_denied' ? 'left' : 'failed' };
}
