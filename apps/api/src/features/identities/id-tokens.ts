import { type IdentityProvider, identityProviders } from '@solacore/contract';
import { jwtVerify } from 'jose';
import type { Logger } from 'pino';
import type { SignInConfig } from '../../config-sign-in.ts';
import { AppError } from '../../http/app-error.ts';
import { createProviderKeys, KeysUnavailable } from './provider-keys.ts';
import { type IdClaims, issuersOf, leewaySeconds, readClaims } from './read-claims.ts';

/** What a client hands over: the provider's token, and the nonce it had asked with. */
type PresentedIdToken = {
  provider: IdentityProvider;
  idToken: string;
  nonce: string | undefined;
};

export type IdTokens = {
  /** @throws AppError NOT_FOUND for a provider that is not configured, OAUTH_TOKEN_INVALID */
  verify: (presented: PresentedIdToken, now: Date) => Promise<IdClaims>;
};

const retryAfterSeconds = 10;

/** Checks the id tokens of the configured providers. A refusal does not tell what was wrong. */
export function createIdTokens(
  signIn: SignInConfig,
  log: Pick<Logger, 'warn'>,
  coolDownMs?: number,
): IdTokens {
  const checks = new Map(
    identityProviders.flatMap((provider) => {
      const config = signIn[provider];
      if (!config) return [];
      return [[provider, { config, keys: createProviderKeys(config.jwksUrl, coolDownMs) }]];
    }),
  );
  return {
    verify: async ({ provider, idToken, nonce }, now) => {
      const check = checks.get(provider);
      if (!check) throw new AppError('NOT_FOUND');
      const { config, keys } = check;
      const verified = await jwtVerify(idToken, keys, {
        algorithms: ['RS256', 'ES256'],
        issuer: issuersOf(provider, config),
        audience: config.clientIds,
        clockTolerance: leewaySeconds,
        currentDate: now,
        requiredClaims: ['iss', 'sub', 'aud', 'exp', 'iat'],
      }).catch((error: unknown) => {
        if (!(error instanceof KeysUnavailable)) throw new AppError('OAUTH_TOKEN_INVALID');
        log.warn({ provider }, 'the keys of a sign-in provider cannot be fetched');
        const params = { reason: 'keys_unavailable' };
        throw new AppError('OAUTH_TOKEN_INVALID', params, retryAfterSeconds);
      });
      const claims = readClaims(provider, config, verified.payload, { nonce, now });
      if (!claims) throw new AppError('OAUTH_TOKEN_INVALID');
      return claims;
    },
  };
}
