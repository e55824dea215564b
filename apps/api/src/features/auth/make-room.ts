import { inArray } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { loginEvents, users } from '../../db/schema.ts';
import { findLimits, refuseDevice } from './device-refusal.ts';
import { type DeviceClaim, findBoundDevice, listActiveDevices } from './devices.store.ts';
import { refuseManyReplacements } from './replacements.store.ts';
import type { SignInParts } from './sign-in.ts';
import { endDevice, endSurplus } from './surplus.ts';

export type Room = {
  userId: string;
  device: DeviceClaim;
  /** The device that goes, where the account has no place left. */
  replacedId: string | undefined;
  isNewAccount: boolean;
};

/** A device that was taken over, for the mail to whom it belonged. */
export type Moved = { userId: string; deviceName: string | null };

/**
 * Makes room for a device whose person has proven who they are: it leaves whoever had it, and where
 * the account is full the named one goes. Inside the caller's transaction.
 * @throws AppError DEVICE_REMOVAL_LIMIT, or DEVICE_LIMIT_REACHED where none, or none of theirs, is named
 */
export async function makeRoom(
  db: Db,
  parts: SignInParts,
  room: Room,
  now: Date,
): Promise<Moved | undefined> {
  const { userId, device } = room;
  const owner = (await findBoundDevice(db, device.fingerprint))?.userId;
  await lockUsers(db, [userId, ...(owner === undefined ? [] : [owner])]);
  const bound = await findBoundDevice(db, device.fingerprint);
  if (bound?.userId === userId) return undefined;
  const taken = bound && bound.userId === owner ? bound : undefined;
  const leaving = await chooseLeaving(db, parts, room, now);
  if (!taken && !leaving) return undefined;

  if (!room.isNewAccount) await refuseManyReplacements(db, userId, now);
  const reason = 'device_replaced';
  const createdAt = now;
  if (leaving) await endDevice(db, parts, { userId, deviceId: leaving, reason }, now);
  await db.insert(loginEvents).values({ userId, deviceId: leaving, kind: reason, createdAt });
  if (!taken) return undefined;
  const { id: deviceId, userId: formerId, deviceName } = taken;
  await endDevice(db, parts, { userId: formerId, deviceId, reason }, now);
  const former = { userId: formerId, deviceId, createdAt };
  await db.insert(loginEvents).values({ ...former, kind: 'device_removed' });
  return { userId: formerId, deviceName };
}

/** The id of the device that must go; undefined where there is a place. */
async function chooseLeaving(db: Db, parts: SignInParts, room: Room, now: Date) {
  const { userId, device, replacedId } = room;
  await endSurplus(db, parts, userId, now);
  const limits = await findLimits(db, userId, now);
  const active = await listActiveDevices(db, userId);
  if (active.length < limits.devices) return undefined;
  const leaving = active.find(({ id }) => id === replacedId)?.id;
  if (leaving === undefined) throw await refuseDevice(db, parts, { userId, device }, now);
  return leaving;
}

/** Both accounts in one order, whoever takes from whom. */
async function lockUsers(db: Db, userIds: string[]): Promise<void> {
  await db
    .select({ id: users.id })
    .from(users)
    .where(inArray(users.id, userIds))
    .orderBy(users.id)
    .for('no key update');
}
