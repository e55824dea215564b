import { accessTokenSeconds } from '@solacore/contract';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { AppError } from '../../http/app-error.ts';

const issuer = 'solacore';
const audience = 'solacore-api';
const type = 'at+jwt';
const algorithm = 'HS256';

/** Tokens that are remembered, at half a kilobyte each. */
const mostKnown = 10_000;

type AccessClaims = { userId: string; loginId: string };

export type AccessTokens = {
  sign: (claims: AccessClaims, now: Date) => Promise<string>;
  /** @throws AppError TOKEN_EXPIRED or UNAUTHENTICATED */
  verify: (token: string, now: Date) => Promise<AccessClaims>;
};

const claimsSchema = z.object({ sub: z.uuid(), login: z.uuid(), exp: z.number() });
type Claims = z.output<typeof claimsSchema>;

/** Access tokens: JWT, HS256, one hour. The first secret signs, all of them verify. */
export function createAccessTokens(secrets: string[]): AccessTokens {
  const keys = secrets.map((secret) => new TextEncoder().encode(secret));
  const [signingKey] = keys;
  if (!signingKey) throw new Error('No signing secret');
  // A signature that was good stays good: it is checked once.
  const known = new Map<string, Claims>();
  return {
    sign: ({ userId, loginId }, now) => {
      const issuedAt = toSeconds(now);
      return new SignJWT({ login: loginId })
        .setProtectedHeader({ alg: algorithm, typ: type })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(userId)
        .setIssuedAt(issuedAt)
        .setExpirationTime(issuedAt + accessTokenSeconds)
        .sign(signingKey);
    },
    verify: async (token, now) => {
      const claims = known.get(token) ?? (await readSigned(keys, token, now));
      if (!claims) throw new AppError('UNAUTHENTICATED');
      if (claims.exp <= toSeconds(now)) throw new AppError('TOKEN_EXPIRED');
      remember(known, token, claims);
      return { userId: claims.sub, loginId: claims.login };
    },
  };
}

/** Where all places are taken, the token goes that came first. */
function remember(known: Map<string, Claims>, token: string, claims: Claims): void {
  if (known.has(token)) return;
  const [first] = known.size < mostKnown ? [] : known.keys();
  if (first !== undefined) known.delete(first);
  known.set(token, claims);
}

async function readSigned(keys: Uint8Array[], token: string, now: Date) {
  if (!isWrittenOneWay(token)) return undefined;
  for (const key of keys) {
    const claims = await verifyWith(key, token, now);
    if (claims) return claims;
  }
  return undefined;
}

/** The last letter of a signature has bits that mean nothing: only one way to write it is ours. */
function isWrittenOneWay(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}

async function verifyWith(key: Uint8Array, token: string, now: Date): Promise<Claims | undefined> {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      typ: type,
      algorithms: [algorithm],
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'sub', 'login'],
    });
    return claimsSchema.parse(payload);
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new AppError('TOKEN_EXPIRED');
    return undefined;
  }
}

function toSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
