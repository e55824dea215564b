import type { Environment } from './config-schema.ts';

/** A provider whose id tokens are accepted: only for these clients, only from this issuer. */
export type IdentityProviderConfig = { clientIds: string[]; issuer: string; jwksUrl: string };

/** The key that signs our requests to Apple's token endpoint. */
export type AppleKeyConfig = { teamId: string; keyId: string; privateKey: string; apiBase: string };

export type SignInConfig = {
  google: IdentityProviderConfig | null;
  apple: (IdentityProviderConfig & { key: AppleKeyConfig | null }) | null;
};

/** The providers people may sign in with; null where none of their clients is configured. */
export function readSignIn(env: Environment): SignInConfig {
  const google = env.GOOGLE_CLIENT_IDS ?? [];
  const apple = env.APPLE_CLIENT_IDS ?? [];
  return {
    google:
      google.length > 0
        ? { clientIds: google, issuer: env.GOOGLE_ISSUER, jwksUrl: env.GOOGLE_JWKS_URL }
        : null,
    apple:
      apple.length > 0
        ? {
            clientIds: apple,
            issuer: env.APPLE_ISSUER,
            jwksUrl: env.APPLE_JWKS_URL,
            key: readAppleKey(env),
          }
        : null,
  };
}

function readAppleKey(env: Environment): AppleKeyConfig | null {
  const { APPLE_TEAM_ID: teamId, APPLE_KEY_ID: keyId, APPLE_PRIVATE_KEY: pem } = env;
  if (!teamId || !keyId || !pem) return null;
  // One line in an environment file: the line breaks of the PEM are written as \n.
  return { teamId, keyId, privateKey: pem.replaceAll('\\n', '\n'), apiBase: env.APPLE_API_BASE };
}

/** A key of Apple's that is there in part; nothing where it is whole or absent. */
export function listSignInFaults(env: Environment): [variable: string, rule: string][] {
  const names = ['APPLE_TEAM_ID', 'APPLE_KEY_ID', 'APPLE_PRIVATE_KEY'] as const;
  const missing = names.filter((name) => !env[name]);
  if (missing.length === 0 || missing.length === names.length) return [];
  return missing.map((name) => [name, 'is needed, because a part of the Apple key is set']);
}
