import type { RegisterRequest } from '@solacore/contract';
import { and, desc, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { devices } from '../../db/schema.ts';

export type DeviceClaim = {
  fingerprint: string;
  name: string | null;
  platform: NonNullable<RegisterRequest['platform']> | null;
};

/**
 * Binds a device to an account, or finds it bound there already. One statement; an active device
 * holds one of the account's numbered slots and a fingerprint has one active row, so neither limit
 * can be passed. The device's id, or undefined where nothing was free.
 */
export async function bindDevice(
  db: Db,
  userId: string,
  claim: DeviceClaim,
  limit: number,
  now: Date,
): Promise<string | undefined> {
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
    select id from known union all select id from bound`,
    z.object({ id: z.uuid() }),
  );
  return row?.id;
}

/** The account that has this device now. */
export async function findDeviceOwner(db: Db, fingerprint: string): Promise<string | undefined> {
  const [row] = await db
    .select({ userId: devices.userId })
    .from(devices)
    .where(and(eq(devices.deviceFingerprint, fingerprint), eq(devices.isActive, true)));
  return row?.userId;
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
    .orderBy(desc(devices.lastActiveAt));
}
