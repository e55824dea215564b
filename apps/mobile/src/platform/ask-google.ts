import { AuthRequest, exchangeCodeAsync } from 'expo-auth-session';
import Constants from 'expo-constants';
import { randomUUID } from 'expo-crypto';
import { devicePlatform } from './device';
import type { ProviderProof } from './provider-proof.ts';

const pages = {
  authorizationEndpoint: 'https://accounts.google.com/o/oauth2/v2/auth',
  tokenEndpoint: 'https://oauth2.googleapis.com/token',
};

/* Google sends its answer to the name of the app as the systems know it. */
function redirectUri(): string {
  const { ios, android } = Constants.expoConfig ?? {};
  const name = devicePlatform === 'ios' ? ios?.bundleIdentifier : android?.package;
  return `${name}:/oauthredirect`;
}

/** The system's browser over the app. A code comes back, and only who asked can exchange it (PKCE). */
export async function askGoogle(clientId: string): Promise<ProviderProof | null> {
  const nonce = randomUUID();
  const client = { clientId, redirectUri: redirectUri(), scopes: ['openid', 'email'] };
  const request = new AuthRequest({
    ...client,
    extraParams: { nonce, prompt: 'select_account' },
  });
  const answer = await request.promptAsync(pages);
  if (answer.type === 'cancel' || answer.type === 'dismiss') return null;
  if (answer.type === 'error' && answer.params.error === 'access_denied') return null;
  const code = answer.type === 'success' ? answer.params.code : undefined;
  if (!code) throw new Error('Google gave no code');
  const { idToken } = await exchangeCodeAsync(
    { ...client, code, extraParams: { code_verifier: request.codeVerifier ?? '' } },
    pages,
  );
  if (!idToken) throw new Error('Google gave no id token');
  return { idToken, nonce };
}
