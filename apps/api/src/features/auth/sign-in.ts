import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { loginEvents } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findLimits, refuseChallenged, refuseDevice } from './device-refusal.ts';
import { bindDevice, type DeviceClaim, findPlaces } from './devices.store.ts';
import { insertLogin, listLiveLogins, revokeLogins, updateLogin } from './logins.store.ts';
import { createSeed, hashToken } from './refresh-token.ts';
import type { Registration } from './replace-token.ts';
import { endSurplus } from './surplus.ts';
import { lockUser } from './users.store.ts';

/** Longest pause between two uses of a login, and its longest life. */
export const idleLifeMs = 30 * 24 * 60 * 60 * 1000;
const absoluteLifeMs = 90 * 24 * 60 * 60 * 1000;

export type SignIn = {
  userId: string;
  device: DeviceClaim;
  ipPrefix: string;
} & (
  | { kind: 'signed_in' }
  /** `registration` is what it takes to make the account later, where this device is refused. */
  | { kind: 'registered'; registration?: Registration }
);

export type SignedIn = {
  loginId: string;
  refreshToken: string;
  /** The device that an account which existed before was not signed in on. */
  newDevice: { name: string | null } | null;
};

export type SignInParts = Pick<Deps, 'refreshTokens' | 'replaceTokens' | 'deviceCounters'>;

/**
 * Opens a login on a device. Runs inside the caller's transaction, with the account locked: at the
 * login limit the one that was used least recently ends; a device that is signed in keeps its login.
 * @throws AppError DEVICE_LIMIT_REACHED or DEVICE_BOUND_TO_OTHER, each with a replace_token
 */
export async function signIn(
  db: Db,
  parts: SignInParts,
  sign: SignIn,
  now: Date,
): Promise<SignedIn> {
  const { userId, device, kind } = sign;
  if (kind === 'signed_in') await refuseChallenged(db, parts, sign, now);
  const limits = await findLimits(db, userId, now);
  const places = await findPlaces(db, userId, device.fingerprint);
  // Seen without waiting for the lock: many refusals at once must not stand in each other's way.
  const isFull = !places.isKnown && places.taken >= limits.devices;
  if (isFull) throw await refuseDevice(db, parts, sign, now);
  await lockUser(db, userId);
  const bound = await bindDevice(db, userId, device, limits.devices, now);
  if (!bound) throw await refuseDevice(db, parts, sign, now);
  if (bound.isNew) await noteBinding(db, parts, sign, bound.id, now);
  // A known device counts as used now, so that after a downgrade others make room for it.
  else if (places.taken > limits.devices) await endSurplus(db, parts, userId, now);
  const login = await openLogin(db, parts, { sign, deviceId: bound.id, most: limits.logins }, now);
  const isNewToThem = bound.isNew && kind === 'signed_in';
  return { ...login, newDevice: isNewToThem ? { name: device.name } : null };
}

async function noteBinding(db: Db, parts: SignInParts, sign: SignIn, deviceId: string, now: Date) {
  const { userId, device, kind, ipPrefix } = sign;
  const event = { userId, deviceId, ipPrefix, createdAt: now };
  await db.insert(loginEvents).values({ ...event, kind: 'device_bound' });
  if (kind === 'registered') {
    await parts.deviceCounters.restore(db, userId, device.fingerprint, now);
  }
}

type Opening = { sign: SignIn; deviceId: string; most: number };

async function openLogin(
  db: Db,
  parts: SignInParts,
  { sign: { userId, ipPrefix, kind }, deviceId, most }: Opening,
  now: Date,
) {
  const live = await listLiveLogins(db, userId);
  const current = live.find((login) => login.deviceId === deviceId);
  const others = live.filter((login) => login !== current);
  const surplus = others.slice(most - 1).map((login) => login.id);
  await revokeLogins(db, surplus, 'login_limit', now);

  const loginId = current?.id ?? randomUUID();
  const generation = (current?.generation ?? 0) + 1;
  // A seed of its own: refresh tokens from before this sign-in are worth nothing from here on.
  const seed = createSeed();
  const refreshToken = parts.refreshTokens.make({ loginId, generation, seed });
  const login = {
    tokenHash: hashToken(refreshToken),
    previousTokenHash: null,
    generation,
    seed,
    rotatedAt: now,
    lastUsedAt: now,
    ipPrefix,
    expiresAt: new Date(now.getTime() + idleLifeMs),
    absoluteExpiresAt: new Date(now.getTime() + absoluteLifeMs),
  };
  if (current) await updateLogin(db, loginId, login);
  else await insertLogin(db, { ...login, id: loginId, userId, deviceId, createdAt: now });
  await db.insert(loginEvents).values({ userId, deviceId, kind, ipPrefix, createdAt: now });
  return { loginId, refreshToken };
}
