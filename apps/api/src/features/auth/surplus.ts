import { type Tier, tierLimits } from '@solacore/contract';
import { and, eq, isNull } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { activeSessions, loginEvents } from '../../db/schema.ts';
import type { Deps } from '../../deps.ts';
import { findLimits } from './device-refusal.ts';
import { deactivateDevice, listActiveDevices } from './devices.store.ts';
import { listLiveLogins, type RevokedReason, revokeLogins } from './logins.store.ts';
import { lockUser } from './users.store.ts';

/** How many active devices and live logins an account holds. */
export type Held = { devices: number; logins: number };

type Parts = Pick<Deps, 'deviceCounters'>;
type Ending = { userId: string; deviceId: string; reason: RevokedReason };

export function isOverLimit(held: Held, tier: Tier): boolean {
  const limits = tierLimits[tier];
  return held.devices > limits.devices || held.logins > limits.logins;
}

/** Frees a device and ends its logins; what was used on it stays counted. The account is locked. */
export async function endDevice(db: Db, parts: Parts, ending: Ending, now: Date): Promise<void> {
  const { userId, deviceId, reason } = ending;
  await parts.deviceCounters.keep(db, userId, now, deviceId);
  await deactivateDevice(db, deviceId);
  const logins = await db
    .select({ id: activeSessions.id })
    .from(activeSessions)
    .where(and(eq(activeSessions.deviceId, deviceId), isNull(activeSessions.revokedAt)));
  const ids = logins.map(({ id }) => id);
  await revokeLogins(db, ids, reason, now);
}

/**
 * After a downgrade: the devices and logins used most recently stay, as many as the tier has; the
 * others end. The account is locked. The ids of the logins that stay.
 */
export async function endSurplus(
  db: Db,
  parts: Parts,
  userId: string,
  now: Date,
): Promise<string[]> {
  const limits = await findLimits(db, userId, now);
  const surplus = (await listActiveDevices(db, userId)).slice(limits.devices);
  for (const { id: deviceId } of surplus) {
    await endDevice(db, parts, { userId, deviceId, reason: 'downgraded' }, now);
    await db
      .insert(loginEvents)
      .values({ userId, deviceId, kind: 'device_removed', createdAt: now });
  }
  const live = (await listLiveLogins(db, userId)).map(({ id }) => id);
  await revokeLogins(db, live.slice(limits.logins), 'downgraded', now);
  return live.slice(0, limits.logins);
}

/** The same in a transaction of its own; whether this login is among those that stay. */
export async function isKeptAfterDowngrade(
  db: Db,
  parts: Parts,
  { userId, loginId }: { userId: string; loginId: string },
  now: Date,
): Promise<boolean> {
  return db.transaction(async (tx) => {
    await lockUser(tx, userId);
    return (await endSurplus(tx, parts, userId, now)).includes(loginId);
  });
}
