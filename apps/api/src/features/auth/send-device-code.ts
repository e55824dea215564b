import { randomInt } from 'node:crypto';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { findUser } from '../account/account.store.ts';
import { putCode, sendWindowMs } from './device-codes.store.ts';
import type { ReplaceClaims } from './replace-token.ts';

/** Codes mailed at most in an hour to one person, whatever devices ask. */
const maxForPerson = 10;

/**
 * Mails the code that lets this device in.
 * @throws AppError TOO_MANY_ATTEMPTS, ACCOUNT_SUSPENDED or UNAUTHENTICATED
 */
export async function sendDeviceCode(deps: Deps, claims: ReplaceClaims, now: Date): Promise<void> {
  const { db } = deps.database;
  const { to, locale } = await findAddress(deps, claims);
  const key = deps.replaceTokens.codeKey(claims);
  const code = String(randomInt(1_000_000)).padStart(6, '0');
  const codeHash = deps.replaceTokens.hashCode(key, code);
  const kept = await putCode(db, { key, codeHash }, now);
  if (kept !== 'kept') throw new AppError('TOO_MANY_ATTEMPTS', {}, kept.retryAfterMs / 1000);
  // Each device has tries of its own: together they must not add up to a guess.
  const { isAllowed, resetMs } = await deps.limiter.hit(
    `device-code:${deps.replaceTokens.subjectKey(claims)}`,
    { limit: maxForPerson, windowMs: sendWindowMs },
  );
  if (!isAllowed) throw new AppError('TOO_MANY_ATTEMPTS', {}, resetMs / 1000);
  deps.mail.send({ kind: 'device_code', to, locale, code, deviceName: claims.device.name });
}

async function findAddress(deps: Deps, { subject }: ReplaceClaims) {
  if (subject.kind === 'registration') return { to: subject.email, locale: subject.locale };
  const user = await findUser(deps.database.db, subject.userId);
  if (!user) throw new AppError('UNAUTHENTICATED');
  if (user.suspendedAt) throw new AppError('ACCOUNT_SUSPENDED');
  return { to: user.email, locale: user.locale };
}
