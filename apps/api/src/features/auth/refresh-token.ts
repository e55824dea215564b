import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Which login and which of its generations a token claims to be. */
export type RefreshClaim = { loginId: string; generation: number };

type TokenSource = RefreshClaim & { seed: string };

/**
 * Refresh tokens `login.generation.mac`: the mac is an HMAC of both and the login's own seed, so
 * any generation can be made again from a server key while the database holds hashes only.
 */
export type RefreshTokens = {
  make: (source: TokenSource) => string;
  /** The same token again, found among all keys by the hash that was stored for it. */
  findByHash: (source: TokenSource, hash: string) => string | undefined;
  /** Whether one of our keys made this token, whatever its age. */
  isAuthentic: (source: TokenSource, token: string) => boolean;
};

export function createRefreshTokens(secrets: string[]): RefreshTokens {
  const keys = secrets.map((secret) =>
    createHmac('sha256', secret).update('solacore refresh token').digest(),
  );
  const candidates = (source: TokenSource) => keys.map((key) => encode(source, key));
  return {
    make: (source) => {
      const [token] = candidates(source);
      if (!token) throw new Error('No signing secret');
      return token;
    },
    findByHash: (source, hash) =>
      candidates(source).find((token) => isEqual(hashToken(token), hash)),
    isAuthentic: (source, token) => candidates(source).some((made) => isEqual(made, token)),
  };
}

function encode({ loginId, generation, seed }: TokenSource, key: Buffer): string {
  const mac = createHmac('sha256', key).update(`${loginId}.${generation}.${seed}`).digest();
  return `${loginId}.${generation}.${mac.toString('base64url')}`;
}

const claimSchema = z.tuple([
  z.uuid(),
  z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number),
  z.string().regex(/^[\w-]{43}$/),
]);

/** What a token claims, before anything is proven; undefined for anything of another shape. */
export function parseRefreshToken(token: string): RefreshClaim | undefined {
  const parsed = claimSchema.safeParse(token.split('.'));
  if (!parsed.success) return undefined;
  const [loginId, generation] = parsed.data;
  return { loginId, generation };
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

export function createSeed(): string {
  return randomBytes(24).toString('base64url');
}

export function isEqual(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
