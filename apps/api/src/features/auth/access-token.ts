import { createHmac, createSecretKey, type KeyObject, timingSafeEqual } from 'node:crypto';
import { accessTokenSeconds } from '@solacore/contract';
import { z } from 'zod';
import { AppError } from '../../http/app-error.ts';

const issuer = 'solacore';
const audience = 'solacore-api';
/** What we sign begins with exactly this: whatever names another algorithm or type is none of ours. */
const header = encode({ alg: 'HS256', typ: 'at+jwt' });

/** Tokens that are remembered, at half a kilobyte each. */
const mostKnown = 10_000;

type AccessClaims = { userId: string; loginId: string };

export type AccessTokens = {
  sign: (claims: AccessClaims, now: Date) => string;
  /** @throws AppError TOKEN_EXPIRED or UNAUTHENTICATED */
  verify: (token: string, now: Date) => AccessClaims;
};

const payloadSchema = z.strictObject({
  login: z.uuid(),
  iss: z.literal(issuer),
  aud: z.literal(audience),
  sub: z.uuid(),
  iat: z.number(),
  exp: z.number(),
});
type Payload = z.infer<typeof payloadSchema>;

/** Access tokens: JWT, HS256, one hour. The first secret signs, all of them verify. */
export function createAccessTokens(secrets: string[]): AccessTokens {
  const keys = secrets.map((secret) => createSecretKey(secret, 'utf8'));
  const [signingKey] = keys;
  if (!signingKey) throw new Error('No signing secret');
  const known = new Map<string, Payload>();

  /** What a token of ours says. A signature that was good stays good: it is checked once. */
  function read(token: string): Payload | undefined {
    const remembered = known.get(token);
    if (remembered) return remembered;
    const payload = readSigned(keys, token);
    if (payload) remember(known, token, payload);
    return payload;
  }

  return {
    sign: ({ userId, loginId }, now) => {
      const iat = toSeconds(now);
      const payload: Payload = {
        login: loginId,
        iss: issuer,
        aud: audience,
        sub: userId,
        iat,
        exp: iat + accessTokenSeconds,
      };
      const signed = `${header}.${encode(payload)}`;
      return `${signed}.${signatureOf(signingKey, signed)}`;
    },
    verify: (token, now) => {
      const payload = read(token);
      if (!payload) throw new AppError('UNAUTHENTICATED');
      if (payload.exp <= toSeconds(now)) throw new AppError('TOKEN_EXPIRED');
      return { userId: payload.sub, loginId: payload.login };
    },
  };
}

/** Where all places are taken, the token goes that came first. */
function remember(known: Map<string, Payload>, token: string, payload: Payload): void {
  const [first] = known.size < mostKnown ? [] : known.keys();
  if (first !== undefined) known.delete(first);
  known.set(token, payload);
}

function readSigned(keys: KeyObject[], token: string): Payload | undefined {
  const end = token.lastIndexOf('.');
  const [signed, signature] = [token.slice(0, end), token.slice(end + 1)];
  if (!signed.startsWith(`${header}.`)) return undefined;
  if (!keys.some((key) => isSame(signature, signatureOf(key, signed)))) return undefined;
  return readPayload(signed.slice(header.length + 1));
}

/** Compared as text: its last letter has bits that mean nothing, and only one way to write it is ours. */
function isSame(given: string, ours: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(ours)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function signatureOf(key: KeyObject, signed: string): string {
  return createHmac('sha256', key).update(signed).digest('base64url');
}

/** Undefined where our key has signed something else. */
function readPayload(part: string): Payload | undefined {
  try {
    return payloadSchema.parse(JSON.parse(Buffer.from(part, 'base64url').toString()));
  } catch {
    return undefined;
  }
}

function encode(part: Record<string, unknown>): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}

function toSeconds(moment: Date): number {
  return Math.floor(moment.getTime() / 1000);
}
