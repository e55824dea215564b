import { createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';

/** How long a count outlives what it counted. */
const keptMonths = 12;

/**
 * How many free sessions a device has seen, kept by a keyed hash of its fingerprint and linked to
 * nobody: leaving an account and signing up again on the same device does not refill them.
 */
export type DeviceCounters = {
  /** Notes an account's lifetime count for its devices, or for the one named, before they leave. */
  keep: (db: Db, userId: string, now: Date, deviceId?: string) => Promise<void>;
  /** Starts a new account's lifetime where the device stands. */
  restore: (db: Db, userId: string, fingerprint: string, now: Date) => Promise<void>;
};

/** The first secret writes, all of them find. */
export function createDeviceCounters(secrets: string[]): DeviceCounters {
  const keys = secrets.map((secret) =>
    createHmac('sha256', secret).update('solacore device counter').digest(),
  );
  const hashes = (fingerprint: string) =>
    keys.map((key) => createHmac('sha256', key).update(fingerprint).digest('base64url'));
  return {
    keep: async (db, userId, now, deviceId) => {
      for (const { fingerprint, used } of await listUsed(db, userId, deviceId)) {
        const [hash] = hashes(fingerprint);
        if (hash) await keepCount(db, hash, used, now);
      }
    },
    restore: async (db, userId, fingerprint, now) => {
      await startAt(db, userId, hashes(fingerprint), now);
    },
  };
}

const usedRow = z.object({ fingerprint: z.string(), used: z.number().int() });

/** In one order for everybody, so that parallel writers of the same hashes wait and do not lock. */
function listUsed(db: Db, userId: string, deviceId: string | undefined) {
  return listRows(
    db,
    sql`select distinct device_fingerprint as fingerprint, session_count as used
      from devices join usage on usage.user_id = devices.user_id and usage.period = 'lifetime'
      where devices.user_id = ${userId}::uuid and session_count > 0
        and (${deviceId ?? null}::uuid is null or devices.id = ${deviceId ?? null}::uuid)
      order by 1`,
    usedRow,
  );
}

async function keepCount(db: Db, hash: string, used: number, now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  await db.execute(sql`insert into device_counters as kept
    (fingerprint_hash, session_count, expires_at)
    values (${hash}, ${used}::int, ${at} + make_interval(months => ${keptMonths}::int))
    on conflict (fingerprint_hash) do update set
      session_count = greatest(kept.session_count, excluded.session_count),
      expires_at = excluded.expires_at`);
}

async function startAt(db: Db, userId: string, hashes: string[], now: Date): Promise<void> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const list = sql.join(
    hashes.map((hash) => sql`${hash}`),
    sql`, `,
  );
  await db.execute(sql`insert into usage
      (user_id, period, period_start, session_count, created_at, updated_at)
    select users.id, 'lifetime', users.created_at, counted.used, ${at}, ${at}
    from users, (
      select max(session_count) as used from device_counters
      where fingerprint_hash in (${list}) and expires_at > ${at}
    ) counted
    where users.id = ${userId}::uuid and counted.used > 0
    on conflict (user_id, period, period_start) do update
      set session_count = greatest(usage.session_count, excluded.session_count)`);
}
