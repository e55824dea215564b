import { randomUUID } from 'node:crypto';
import type { App } from '../../src/http/app-type.ts';
import type { OidcProvider } from '../fakes/oidc-provider.ts';
import { newEmail, newFingerprint, toPerson } from '../harness/index.ts';

export const googleClient = 'google-client-1.apps.example.test';
export const otherGoogleClient = 'google-client-2.apps.example.test';
export const appleClient = 'test.example.solacore';

/** Settings that make these two servers Google and Apple. */
export function environmentOf(google: OidcProvider, apple: OidcProvider): NodeJS.ProcessEnv {
  return {
    GOOGLE_CLIENT_IDS: `${googleClient},${otherGoogleClient}`,
    GOOGLE_ISSUER: google.issuer,
    GOOGLE_JWKS_URL: google.jwksUrl,
    APPLE_CLIENT_IDS: appleClient,
    APPLE_ISSUER: apple.issuer,
    APPLE_JWKS_URL: apple.jwksUrl,
  };
}

/** The claims of somebody new whose address the provider has verified. */
export function newClaims() {
  return { sub: `subject-${randomUUID()}`, email: newEmail(), email_verified: true };
}

type Asked = { idToken: string; fingerprint?: string } & Record<string, unknown>;

/** Signs in through a provider; the answer as it is. */
export function signInWith(app: App, provider: 'google' | 'apple', { idToken, ...more }: Asked) {
  const { fingerprint = newFingerprint(), ...rest } = more;
  return app.inject({
    method: 'POST',
    url: `/auth/oauth/${provider}`,
    payload: { id_token: idToken, device_fingerprint: fingerprint, ...rest },
  });
}

/** Somebody new by Google, signed in. */
export async function newGooglePerson(app: App, google: OidcProvider, claims = newClaims()) {
  const fingerprint = newFingerprint();
  const answer = await signInWith(app, 'google', {
    idToken: await google.issue(claims),
    fingerprint,
  });
  const known = { email: claims.email, password: '', fingerprint };
  return { ...toPerson(app, known, answer.json()), claims, status: answer.statusCode };
}
