import { createHmac } from 'node:crypto';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { isKnownDevice } from './known-devices.store.ts';

const windowMs = 3_600_000;

/**
 * So many passwords an hour are tried at one e-mail address, whether or not it has an account, by
 * all devices that it does not know together. Each that it knows counts for itself, so strangers
 * cannot lock the owner out. Comes before the hash; the same work for any address.
 * @throws AppError TOO_MANY_ATTEMPTS
 */
export async function limitLoginAttempts(
  { database, limiter, config, addressKey }: Deps,
  { email, fingerprint }: { email: string; fingerprint: string },
): Promise<void> {
  const isKnown = await isKnownDevice(database.db, email, fingerprint);
  const account = createHmac('sha256', addressKey).update(`login ${email.toLowerCase()}`);
  if (isKnown) account.update(` ${fingerprint}`);
  const limit = config.limits.loginAttemptsPerHour;
  const key = `login:${account.digest('base64url')}`;
  const { isAllowed, resetMs } = await limiter.hit(key, { limit, windowMs });
  if (!isAllowed) throw new AppError('TOO_MANY_ATTEMPTS', {}, resetMs / 1000);
}
