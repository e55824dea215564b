import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';

/** An account that nobody has used since, and that was told so since then and until. */
type Unused = { quietSince: Date; warnedUntil: Date; now: Date };

const accountRow = z.object({ id: z.uuid(), email: z.string(), locale: z.string() });
export type UnusedAccount = z.infer<typeof accountRow>;

const time = (at: Date) => sql`${at.toISOString()}::timestamptz`;

/** A device's last time outlives its logins and their events. */
const lastUse = sql`greatest(u.created_at,
  (select max(d.last_active_at) from devices d where d.user_id = u.id))`;

/** Nobody has proved the address, and nobody pays, works here or is kept out. */
const isUnused = (quietSince: Date, now: Date): SQL => sql`u.email_verified_at is null
  and u.role = 'user' and u.suspended_at is null and ${lastUse} <= ${time(quietSince)}
  and not exists (select 1 from subscription_sources s where s.user_id = u.id
    and s.tier <> 'free' and (s.current_period_end is null or s.current_period_end > ${time(now)}))`;

/** A mail from before the last use, or whose link has run out, counts for nothing. */
const isWarned = (until: Date, now: Date): SQL => sql`exists (select 1 from mailed_tokens t
  where t.user_id = u.id and t.purpose = 'keep_account' and lower(t.email) = lower(u.email)
    and t.created_at > ${lastUse} and t.created_at <= ${time(until)}
    and t.expires_at > ${time(now)})`;

/** The unused accounts that were not told yet, in no order: one that cannot be told stops no other. */
export function listUnwarned(
  db: Db,
  { quietSince, now }: Pick<Unused, 'quietSince' | 'now'>,
  limit: number,
): Promise<UnusedAccount[]> {
  return listRows(
    db,
    sql`select u.id, u.email, u.locale from users u
      where ${isUnused(quietSince, now)} and not ${isWarned(now, now)}
      order by random() limit ${limit}`,
    accountRow,
  );
}

/** The ids of those that were told long enough ago. */
export async function listOverdue(db: Db, unused: Unused, limit: number): Promise<string[]> {
  const rows = await listRows(
    db,
    sql`select u.id from users u where ${isOverdue(unused)} limit ${limit}`,
    z.object({ id: z.uuid() }),
  );
  return rows.map(({ id }) => id);
}

/** Whether that is so of one account. */
export async function isAccountOverdue(db: Db, userId: string, unused: Unused): Promise<boolean> {
  const rows = await listRows(
    db,
    sql`select 1 as one from users u where u.id = ${userId}::uuid and ${isOverdue(unused)}`,
    z.unknown(),
  );
  return rows.length > 0;
}

function isOverdue({ quietSince, warnedUntil, now }: Unused): SQL {
  return sql`${isUnused(quietSince, now)} and ${isWarned(warnedUntil, now)}`;
}
