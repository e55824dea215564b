import { createRemoteJWKSet, errors, type JWTVerifyGetKey } from 'jose';

const fetchTimeoutMs = 5_000;
const cacheMs = 10 * 60_000;
/** A key id that nobody knows asks the provider at most this often. */
const defaultCoolDownMs = 30_000;

/** The provider's keys could not be had: nothing is said about the token. */
export class KeysUnavailable extends Error {
  override name = 'KeysUnavailable';
}

/** A provider's signing keys, kept for ten minutes; an unknown key id fetches them anew. */
export function createProviderKeys(
  jwksUrl: string,
  coolDownMs: number = defaultCoolDownMs,
): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(new URL(jwksUrl), {
    timeoutDuration: fetchTimeoutMs,
    cacheMaxAge: cacheMs,
    cooldownDuration: coolDownMs,
  });
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      if (isAboutToken(error)) throw error;
      throw new KeysUnavailable();
    }
  };
}

function isAboutToken(error: unknown): boolean {
  return (
    error instanceof errors.JWKSNoMatchingKey ||
    error instanceof errors.JWKSMultipleMatchingKeys ||
    error instanceof errors.JOSENotSupported
  );
}
