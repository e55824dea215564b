import { z } from 'zod';
import { signInFields } from './auth.ts';
import { localeSchema } from './locale.ts';

export const identityProviders = ['google', 'apple'] as const;
export const identityProviderSchema = z.enum(identityProviders);
export type IdentityProvider = z.infer<typeof identityProviderSchema>;

const idToken = z.string().min(20).max(8000);
const nonce = z.string().min(16).max(200);

/** `POST /auth/oauth/google`: 200, or 201 where the account is new. */
export const googleSignInRequestSchema = z.strictObject({
  id_token: idToken,
  nonce: nonce.optional(),
  locale: localeSchema.optional(),
  ...signInFields,
});
export type GoogleSignInRequest = z.infer<typeof googleSignInRequestSchema>;

/** `POST /auth/oauth/apple`. The authorization code is exchanged so that it can be revoked later. */
export const appleSignInRequestSchema = z.strictObject({
  id_token: idToken,
  nonce: nonce.optional(),
  authorization_code: z.string().min(1).max(2000).optional(),
  locale: localeSchema.optional(),
  ...signInFields,
});
export type AppleSignInRequest = z.infer<typeof appleSignInRequestSchema>;

/** `POST /users/me/identities`, signed in: adds a way to sign in. */
export const linkIdentityRequestSchema = z.strictObject({
  provider: identityProviderSchema,
  id_token: idToken,
  nonce: nonce.optional(),
  authorization_code: z.string().min(1).max(2000).optional(),
});
export type LinkIdentityRequest = z.infer<typeof linkIdentityRequestSchema>;

/** `GET /users/me/identities`. Without a password the last provider cannot be unlinked. */
export const identitiesResponseSchema = z.object({
  has_password: z.boolean(),
  identities: z.array(
    z.object({
      provider: identityProviderSchema,
      email: z.string().nullable(),
      created_at: z.iso.datetime(),
    }),
  ),
});
export type IdentitiesResponse = z.infer<typeof identitiesResponseSchema>;
