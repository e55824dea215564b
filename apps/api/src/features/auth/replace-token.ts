import { createHmac, hkdfSync } from 'node:crypto';
import { identityProviders, platformSchema } from '@solacore/contract';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';
import { z } from 'zod';
import { AppError } from '../../http/app-error.ts';

const lifeSeconds = 15 * 60;
const type = 'replace+jwt';

const registrationSchema = z.object({
  kind: z.literal('registration'),
  email: z.string(),
  passwordHash: z.string().nullable(),
  locale: z.string(),
  /** Who they are at the provider that they sign up through. */
  identity: z
    .object({
      provider: z.enum(identityProviders),
      issuer: z.string(),
      subject: z.string(),
      email: z.string().nullable(),
      sealedRefreshToken: z.string().nullable(),
    })
    .optional(),
});

/** An account that does not exist yet: all that is needed to make it once its address is proven. */
export type Registration = z.infer<typeof registrationSchema>;

const accountSchema = z.object({ kind: z.literal('account'), userId: z.uuid() });
const subjectSchema = z.discriminatedUnion('kind', [accountSchema, registrationSchema]);
export type ReplaceSubject = z.infer<typeof subjectSchema>;

const claimsSchema = z.object({
  subject: subjectSchema,
  device: z.object({
    fingerprint: z.string(),
    name: z.string().nullable(),
    platform: platformSchema.nullable(),
  }),
});
/** Who was refused with right credentials, and on which device. */
export type ReplaceClaims = z.infer<typeof claimsSchema>;

/** Replace tokens: encrypted, 15 minutes, kept nowhere. The first secret makes, all of them open. */
export type ReplaceTokens = {
  make: (claims: ReplaceClaims, now: Date) => Promise<string>;
  /** @throws AppError TOKEN_EXPIRED or UNAUTHENTICATED */
  open: (token: string, now: Date) => Promise<ReplaceClaims>;
  /** Under which a mailed code is kept: for whom, and for which device. */
  codeKey: (claims: ReplaceClaims) => string;
  /** The same without the device: what one person is mailed, whatever devices ask. */
  subjectKey: (claims: ReplaceClaims) => string;
  hashCode: (key: string, code: string) => string;
};

export function createReplaceTokens(secrets: string[]): ReplaceTokens {
  const keys = secrets.map((secret) => deriveKey(secret, 'solacore replace token'));
  const [key] = keys;
  const [secret] = secrets;
  if (!key || !secret) throw new Error('No signing secret');
  const codeSecret = deriveKey(secret, 'solacore device code');
  const hash = (...parts: string[]) =>
    createHmac('sha256', codeSecret).update(parts.join('\n')).digest('base64url');
  const idOf = ({ subject }: ReplaceClaims) =>
    subject.kind === 'account' ? subject.userId : subject.email;
  return {
    make: (claims, now) => {
      const issuedAt = Math.floor(now.getTime() / 1000);
      return new EncryptJWT(claims)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', typ: type })
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + lifeSeconds)
        .encrypt(key);
    },
    open: async (token, now) => {
      for (const one of keys) {
        const claims = await openWith(one, token, now);
        if (claims) return claims;
      }
      throw new AppError('UNAUTHENTICATED');
    },
    codeKey: (claims) => hash(claims.subject.kind, idOf(claims), claims.device.fingerprint),
    subjectKey: (claims) => hash(claims.subject.kind, idOf(claims)),
    hashCode: (codeKey, code) => hash('code', codeKey, code),
  };
}

async function openWith(key: Uint8Array, token: string, now: Date) {
  try {
    const { payload } = await jwtDecrypt(token, key, {
      typ: type,
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      currentDate: now,
      requiredClaims: ['exp', 'iat'],
    });
    return claimsSchema.parse(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new AppError('TOKEN_EXPIRED');
    return undefined;
  }
}

function deriveKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', purpose, 32));
}
