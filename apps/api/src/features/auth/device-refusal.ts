import { tierLimits } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { type devices, users } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { AppError } from '../../http/app-error.ts';
import { findEntitlement } from '../subscriptions/entitlement.store.ts';
import { type DeviceClaim, findBoundDevice, listActiveDevices } from './devices.store.ts';
import type { Registration, ReplaceSubject } from './replace-token.ts';

export type Refused = {
  userId: string;
  device: DeviceClaim;
  /** Where the account is only being made: what it takes to make it later. */
  registration?: Registration | undefined;
};

/** A device as a sign-in would name it. */
export function claimOf(device: typeof devices.$inferSelect): DeviceClaim {
  return {
    fingerprint: device.deviceFingerprint,
    name: device.deviceName,
    platform: device.platform,
  };
}

type Parts = Pick<Deps, 'replaceTokens'>;

/** The devices an account may have, by its tier at this moment. */
export async function findLimits(db: Db, userId: string, now: Date) {
  return tierLimits[(await findEntitlement(db, userId, now))?.tier ?? 'free'];
}

/** Why a device could not be bound, with the token that leads out of it. */
export async function refuseDevice(
  db: Db,
  { replaceTokens }: Parts,
  { userId, device, registration }: Refused,
  now: Date,
): Promise<AppError> {
  const subject: ReplaceSubject = registration ?? { kind: 'account', userId };
  const replace_token = await replaceTokens.make({ subject, device }, now);
  const bound = await findBoundDevice(db, device.fingerprint);
  const full = await describeLimit(db, userId, now);
  if (bound && bound.userId !== userId) {
    return new AppError('DEVICE_BOUND_TO_OTHER', {
      ...(full.isFull && full.params),
      replace_token,
    });
  }
  return new AppError('DEVICE_LIMIT_REACHED', { ...full.params, replace_token });
}

/** Most recently used first, and no more than the tier keeps. */
async function describeLimit(db: Db, userId: string, now: Date) {
  const { devices: limit } = await findLimits(db, userId, now);
  const active = await listActiveDevices(db, userId);
  const devices = active.slice(0, limit).map(({ id, deviceName, lastActiveAt }) => ({
    id,
    device_name: deviceName,
    last_active_at: lastActiveAt.toISOString(),
  }));
  return { isFull: active.length >= limit, params: { limit, devices } };
}

/**
 * What a login is told that had to make room after a downgrade. Where there is room again, signing
 * in anew is all it takes.
 */
export async function refuseDowngraded(
  db: Db,
  { replaceTokens }: Parts,
  { userId, device }: Refused,
  now: Date,
): Promise<AppError> {
  const { isFull, params } = await describeLimit(db, userId, now);
  if (!isFull) return new AppError('LOGIN_REVOKED', { reason: 'downgraded' });
  const subject: ReplaceSubject = { kind: 'account', userId };
  const replace_token = await replaceTokens.make({ subject, device }, now);
  return new AppError('DEVICE_LIMIT_REACHED', { ...params, replace_token });
}

/**
 * An account that was flagged lets nobody in by a password alone: the code goes to its address, by
 * the same way that a device takes which is bound elsewhere.
 * @throws AppError DEVICE_BOUND_TO_OTHER (reason `challenge`)
 */
export async function refuseChallenged(
  db: Db,
  { replaceTokens }: Parts,
  { userId, device }: Refused,
  now: Date,
): Promise<void> {
  const where = eq(users.id, userId);
  const [user] = await db.select({ at: users.challengedAt }).from(users).where(where);
  if (!user?.at) return;
  const full = await describeLimit(db, userId, now);
  const subject: ReplaceSubject = { kind: 'account', userId };
  const replace_token = await replaceTokens.make({ subject, device }, now);
  const limits = full.isFull ? full.params : {};
  throw new AppError('DEVICE_BOUND_TO_OTHER', { ...limits, reason: 'challenge', replace_token });
}
