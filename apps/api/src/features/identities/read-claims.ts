import { createHash } from 'node:crypto';
import { emailSchema, type IdentityProvider } from '@solacore/contract';
import { z } from 'zod';
import type { IdentityProviderConfig } from '../../config-sign-in.ts';
import { isEqual } from '../auth/refresh-token.ts';

export const leewaySeconds = 60;

/** Who a provider says somebody is. `clientId` is the client of ours that asked. */
export type IdClaims = {
  provider: IdentityProvider;
  issuer: string;
  subject: string;
  clientId: string;
  email: string | null;
  isEmailVerified: boolean;
};

const claimsSchema = z.object({
  sub: z.string().min(1).max(255),
  aud: z.union([z.string(), z.array(z.string()).min(1)]),
  azp: z.string().optional(),
  iat: z.number(),
  nonce: z.string().optional(),
  email: z.unknown().optional(),
  // Apple has sent it as a text.
  email_verified: z.union([z.boolean(), z.enum(['true', 'false'])]).optional(),
});

/** Names of the issuer that its tokens may carry; Google has used both. */
export function issuersOf(provider: IdentityProvider, { issuer }: IdentityProviderConfig) {
  return provider === 'google' ? [issuer, issuer.replace(/^https:\/\//, '')] : [issuer];
}

/**
 * The claims of a token whose signature, issuer, audience and times have been checked; undefined
 * where it was not made for us or for this request. Pure.
 */
export function readClaims(
  provider: IdentityProvider,
  config: IdentityProviderConfig,
  payload: unknown,
  asked: { nonce: string | undefined; now: Date },
): IdClaims | undefined {
  const parsed = claimsSchema.safeParse(payload);
  if (!parsed.success) return undefined;
  const { sub, aud, azp, iat, nonce, email, email_verified } = parsed.data;
  if (iat > asked.now.getTime() / 1000 + leewaySeconds) return undefined;
  const clientId = pickClient(config.clientIds, typeof aud === 'string' ? [aud] : aud, azp);
  if (clientId === undefined || !isNonceRight(provider, nonce, asked.nonce)) return undefined;
  return {
    provider,
    // One name for one issuer, or the same person would be two.
    issuer: config.issuer,
    subject: sub,
    clientId,
    email: emailSchema.safeParse(email).data ?? null,
    isEmailVerified: email_verified === true || email_verified === 'true',
  };
}

/** A token for several audiences must name the party it was issued to, and that must be ours. */
function pickClient(ours: string[], audience: string[], azp: string | undefined) {
  if (azp !== undefined && !ours.includes(azp)) return undefined;
  if (audience.length > 1 && azp === undefined) return undefined;
  return audience.find((client) => ours.includes(client));
}

/** Both have none, or the token has the one that was sent (Apple: that or its SHA-256). */
function isNonceRight(
  provider: IdentityProvider,
  inToken: string | undefined,
  sent: string | undefined,
): boolean {
  if (inToken === undefined || sent === undefined) return inToken === sent;
  if (isEqual(inToken, sent)) return true;
  const hashed = createHash('sha256').update(sent).digest('hex');
  return provider === 'apple' && isEqual(inToken, hashed);
}
