import type { RegisterRequest } from '@solacore/contract';
import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { devices } from '../../db/schema.ts';
import { AppError } from '../../http/app-error.ts';

export type DeviceClaim = {
  fingerprint: string;
  name: string | null;
  platform: NonNullable<RegisterRequest['platform']> | null;
};

type Bound = { id: string; isNew: boolean };

/**
 * Binds a device to an account, or finds it bound there already. One statement; an active device
 * holds one of the account's numbered slots and a fingerprint has one active row, so neither limit
 * can be passed. Undefined where nothing was free.
 */
export async function bindDevice(
  db: Db,
  userId: string,
  claim: DeviceClaim,
  limit: number,
  now: Date,
): Promise<Bound | undefined> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const user = sql`${userId}::uuid`;
  const [row] = await listRows(
    db,
    sql`with known as (
      update devices set last_active_at = ${at},
        device_name = coalesce(${claim.name}::text, device_name),
        platform = coalesce(${claim.platform}::text, platform)
      where device_fingerprint = ${claim.fingerprint} and is_active and user_id = ${user}
      returning id
    ), taken as (
      select slot from devices where user_id = ${user} and is_active
    ), free as (
      select min(slot) as slot from generate_series(1, ${limit}::int) slot
      where slot not in (select slot from taken)
      having count(*) > 0 and (select count(*) from taken) < ${limit}::int
        and not exists (select 1 from known)
    ), bound as (
      insert into devices (user_id, device_fingerprint, device_name, platform, slot,
        last_active_at, created_at)
      select ${user}, ${claim.fingerprint}, ${claim.name}::text, ${claim.platform}::text, slot,
        ${at}, ${at} from free
      on conflict do nothing returning id
    )
    select id, false as is_new from known union all select id, true from bound`,
    z.object({ id: z.uuid(), is_new: z.boolean() }),
  );
  return row && { id: row.id, isNew: row.is_new };
}

/** Whether an account has this device already, and how many it has. */
export async function findPlaces(db: Db, userId: string, fingerprint: string) {
  const own = await db
    .select({ fingerprint: devices.deviceFingerprint })
    .from(devices)
    .where(and(eq(devices.userId, userId), eq(devices.isActive, true)));
  return { isKnown: own.some((one) => one.fingerprint === fingerprint), taken: own.length };
}

/** The device that holds this fingerprint now, and whose it is. */
export async function findBoundDevice(db: Db, fingerprint: string) {
  const [row] = await db
    .select({ id: devices.id, userId: devices.userId, deviceName: devices.deviceName })
    .from(devices)
    .where(and(eq(devices.deviceFingerprint, fingerprint), eq(devices.isActive, true)));
  return row;
}

/** @throws AppError NOT_FOUND */
export async function getDevice(db: Db, deviceId: string) {
  const [row] = await db.select().from(devices).where(eq(devices.id, deviceId));
  if (!row) throw new AppError('NOT_FOUND');
  return row;
}

/** The active devices of an account, last used first. */
export async function listActiveDevices(db: Db, userId: string) {
  return db
    .select({
      id: devices.id,
      deviceName: devices.deviceName,
      platform: devices.platform,
      lastActiveAt: devices.lastActiveAt,
    })
    .from(devices)
    .where(and(eq(devices.userId, userId), eq(devices.isActive, true)))
    .orderBy(desc(devices.lastActiveAt), desc(devices.createdAt));
}

/** Frees a device's slot and its fingerprint; its logins are the caller's to end. */
export async function deactivateDevice(db: Db, deviceId: string): Promise<void> {
  await db.update(devices).set({ isActive: false }).where(eq(devices.id, deviceId));
}
