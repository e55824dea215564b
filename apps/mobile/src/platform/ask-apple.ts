import { AppleAuthenticationScope, signInAsync } from 'expo-apple-authentication';
import { CryptoDigestAlgorithm, digestStringAsync, randomUUID } from 'expo-crypto';
import type { ProviderProof } from './provider-proof.ts';

/** The system's own sheet. Apple gets the hash of the nonce; who knows the nonce has asked. */
export async function askApple(): Promise<ProviderProof | null> {
  const nonce = randomUUID();
  const hash = await digestStringAsync(CryptoDigestAlgorithm.SHA256, nonce);
  try {
    const { identityToken, authorizationCode } = await signInAsync({
      requestedScopes: [AppleAuthenticationScope.EMAIL],
      nonce: hash,
    });
    if (!identityToken) throw new Error('Apple gave no id token');
    return { idToken: identityToken, nonce, ...(authorizationCode ? { authorizationCode } : {}) };
  } catch (error) {
    if (hasCode(error, 'ERR_REQUEST_CANCELED')) return null;
    throw error;
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code;
}
