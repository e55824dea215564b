import { accessTokenSeconds } from '@solacore/contract';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { AppError } from '../../http/app-error.ts';

const issuer = 'solacore';
const audience = 'solacore-api';
const type = 'at+jwt';
const algorithm = 'HS256';

type AccessClaims = { userId: string; loginId: string };

export type AccessTokens = {
  sign: (claims: AccessClaims, now: Date) => Promise<string>;
  /** @throws AppError TOKEN_EXPIRED or UNAUTHENTICATED */
  verify: (token: string, now: Date) => Promise<AccessClaims>;
};

const claimsSchema = z.object({ sub: z.uuid(), login: z.uuid() });

/** Access tokens: JWT, HS256, one hour. The first secret signs, all of them verify. */
export function createAccessTokens(secrets: string[]): AccessTokens {
  const keys = secrets.map((secret) => new TextEncoder().encode(secret));
  const [signingKey] = keys;
  if (!signingKey) throw new Error('No signing secret');
  return {
    sign: ({ userId, loginId }, now) => {
      const issuedAt = Math.floor(now.getTime() / 1000);
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
      if (!isWrittenOneWay(token)) throw new AppError('UNAUTHENTICATED');
      for (const key of keys) {
        const claims = await verifyWith(key, token, now);
        if (claims) return claims;
      }
      throw new AppError('UNAUTHENTICATED');
    },
  };
}

/** The last letter of a signature has bits that mean nothing: only one way to write it is ours. */
function isWrittenOneWay(token: string): boolean {
  const signature = token.slice(token.lastIndexOf('.') + 1);
  return Buffer.from(signature, 'base64url').toString('base64url') === signature;
}

async function verifyWith(key: Uint8Array, token: string, now: Date) {
  try {
    const { payload } = await jwtVerify(token, key, {
      issuer,
      audience,
      typ: type,
      algorithms: [algorithm],
      currentDate: now,
      requiredClaims: ['exp', 'iat', 'sub', 'login'],
    });
    const claims = claimsSchema.parse(payload);
    return { userId: claims.sub, loginId: claims.login };
  } catch (error) {
    if (error instanceof errors.JWTExpired) throw new AppError('TOKEN_EXPIRED');
    return undefined;
  }
}
