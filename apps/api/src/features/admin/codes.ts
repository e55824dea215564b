import { Secret, TOTP } from 'otpauth';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import type { Viewer } from '../../http/viewer.ts';
import { findAuthenticator } from './authenticators.store.ts';

const stepMs = 30_000;
const attempts = { limit: 5, windowMs: 10 * 60_000 };

/** A new secret for an authenticator app, and the address under which it reads it. */
export function createSecret(email: string): { secret: string; uri: string } {
  const totp = new TOTP({ issuer: 'Solacore', label: email, secret: new Secret({ size: 20 }) });
  return { secret: totp.secret.base32, uri: totp.toString() };
}

/**
 * The half minute that a code belongs to, one before and one after now included.
 * @returns undefined where the code is wrong.
 */
export function stepOf(code: string, secret: string, now: Date): number | undefined {
  const timestamp = now.getTime();
  const totp = new TOTP({ secret: Secret.fromBase32(secret) });
  const delta = totp.validate({ token: code, timestamp, window: 1 });
  return delta === null ? undefined : Math.floor(timestamp / stepMs) + delta;
}

/**
 * One try at a code, few of which an account has, whatever login makes them.
 * @throws AppError TOO_MANY_ATTEMPTS, FORBIDDEN (enrol) or INVALID_CREDENTIALS
 */
export async function tryCode(
  { limiter, database: { db }, seal, now }: Pick<Deps, 'limiter' | 'database' | 'seal' | 'now'>,
  { userId }: Pick<Viewer, 'userId'>,
  code: string,
) {
  const { isAllowed, resetMs } = await limiter.hit(`code:${userId}`, attempts);
  if (!isAllowed) throw new AppError('TOO_MANY_ATTEMPTS', {}, resetMs / 1000);
  const kept = await findAuthenticator(db, userId);
  const secret = kept && seal.open(kept.sealedSecret);
  if (!kept || secret === undefined) throw new AppError('FORBIDDEN', { reason: 'enrol' });
  const step = stepOf(code, secret, now());
  if (step === undefined) throw new AppError('INVALID_CREDENTIALS');
  return { userId, step, sealedSecret: kept.sealedSecret };
}
