import { randomUUID } from 'node:crypto';
import { tierLimits } from '@solacore/contract';
import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import { AppError } from '../../http/app-error.ts';
import { findEntitlement } from '../subscriptions/entitlement.store.ts';
import {
  bindDevice,
  type DeviceClaim,
  findDeviceOwner,
  listActiveDevices,
} from './devices.store.ts';
import { insertLogin, listLiveLogins, revokeLogins, updateLogin } from './logins.store.ts';
import { createSeed, hashToken, type RefreshTokens } from './refresh-token.ts';
import { lockUser } from './users.store.ts';

/** Longest pause between two uses of a login, and its longest life. */
export const idleLifeMs = 30 * 24 * 60 * 60 * 1000;
const absoluteLifeMs = 90 * 24 * 60 * 60 * 1000;

export type SignIn = {
  userId: string;
  device: DeviceClaim;
  ipPrefix: string;
  kind: 'registered' | 'signed_in';
};

export type SignedIn = { loginId: string; refreshToken: string };

/**
 * Opens a login on a device. Runs inside the caller's transaction, with the account locked: at the
 * login limit the one that was used least recently ends; a device that is signed in keeps its login.
 * @throws AppError DEVICE_LIMIT_REACHED or DEVICE_BOUND_TO_OTHER
 */
export async function signIn(
  db: Db,
  tokens: RefreshTokens,
  { userId, device, ipPrefix, kind }: SignIn,
  now: Date,
): Promise<SignedIn> {
  await lockUser(db, userId);
  const limits = tierLimits[(await findEntitlement(db, userId, now))?.tier ?? 'free'];
  const deviceId = await bindDevice(db, userId, device, limits.devices, now);
  if (!deviceId) throw await whyNotBound(db, userId, device, limits.devices);

  const live = await listLiveLogins(db, userId);
  const current = live.find((login) => login.deviceId === deviceId);
  const others = live.filter((login) => login !== current);
  const surplus = others.slice(limits.logins - 1).map((login) => login.id);
  await revokeLogins(db, surplus, 'login_limit', now);

  const loginId = current?.id ?? randomUUID();
  const generation = (current?.generation ?? 0) + 1;
  const seed = current?.seed ?? createSeed();
  const refreshToken = tokens.make({ loginId, generation, seed });
  const login = {
    tokenHash: hashToken(refreshToken),
    previousTokenHash: current?.tokenHash ?? null,
    generation,
    rotatedAt: now,
    lastUsedAt: now,
    ipPrefix,
    expiresAt: new Date(now.getTime() + idleLifeMs),
    absoluteExpiresAt: new Date(now.getTime() + absoluteLifeMs),
  };
  if (current) await updateLogin(db, loginId, login);
  else await insertLogin(db, { ...login, id: loginId, userId, deviceId, seed, createdAt: now });
  await db.insert(loginEvents).values({ userId, deviceId, kind, ipPrefix, createdAt: now });
  return { loginId, refreshToken };
}

async function whyNotBound(db: Db, userId: string, device: DeviceClaim, limit: number) {
  const owner = await findDeviceOwner(db, device.fingerprint);
  if (owner !== undefined && owner !== userId) return new AppError('DEVICE_BOUND_TO_OTHER');
  const devices = await listActiveDevices(db, userId);
  return new AppError('DEVICE_LIMIT_REACHED', {
    limit,
    devices: devices.map(({ id, deviceName, lastActiveAt }) => ({
      id,
      device_name: deviceName,
      last_active_at: lastActiveAt.toISOString(),
    })),
  });
}
