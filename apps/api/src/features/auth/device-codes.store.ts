import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { deviceCodes } from '../../db/schema.ts';

const codeLifeMs = 10 * 60_000;
const maxAttempts = 5;
/** Codes mailed at most in `sendWindowMs` for one person on one device. */
const maxSends = 3;
export const sendWindowMs = 60 * 60_000;

const keyRow = z.object({ key: z.string() });

/**
 * Puts a new code in place of the last one. One statement; where so many were mailed that the hour
 * must pass first, nothing changes.
 */
export async function putCode(
  db: Db,
  { key, codeHash }: { key: string; codeHash: string },
  now: Date,
): Promise<'kept' | { retryAfterMs: number }> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const windowStart = sql`${new Date(now.getTime() - sendWindowMs).toISOString()}::timestamptz`;
  const end = sql`${new Date(now.getTime() + codeLifeMs).toISOString()}::timestamptz`;
  const [row] = await listRows(
    db,
    sql`insert into device_codes as kept (key, code_hash, attempts, sends, sent_at, expires_at)
      values (${key}, ${codeHash}, 0, 1, ${at}, ${end})
      on conflict (key) do update set
        code_hash = excluded.code_hash, attempts = 0, expires_at = excluded.expires_at,
        sends = case when kept.sent_at <= ${windowStart} then 1 else kept.sends + 1 end,
        sent_at = case when kept.sent_at <= ${windowStart} then ${at} else kept.sent_at end
      where kept.sends < ${maxSends}::int or kept.sent_at <= ${windowStart}
      returning key`,
    keyRow,
  );
  if (row) return 'kept';
  const [last] = await db.select().from(deviceCodes).where(eq(deviceCodes.key, key));
  const since = last ? now.getTime() - last.sentAt.getTime() : 0;
  return { retryAfterMs: sendWindowMs - since };
}

const takenRow = z.object({ is_right: z.boolean() });

/**
 * One try at a code. One statement: it counts, and the right code works once. `usedUpUntil`: after
 * so many wrong ones only a new code helps.
 */
export async function takeCode(
  db: Db,
  { key, codeHash }: { key: string; codeHash: string },
  now: Date,
): Promise<'right' | 'wrong' | { usedUpUntil: Date }> {
  const at = sql`${now.toISOString()}::timestamptz`;
  const [row] = await listRows(
    db,
    sql`update device_codes set attempts = attempts + 1,
        expires_at = case when code_hash = ${codeHash} then 'epoch' else expires_at end
      where key = ${key} and expires_at > ${at} and attempts < ${maxAttempts}::int
      returning code_hash = ${codeHash} as is_right`,
    takenRow,
  );
  if (row) return row.is_right ? 'right' : 'wrong';
  const [last] = await db.select().from(deviceCodes).where(eq(deviceCodes.key, key));
  if (!last || last.expiresAt <= now) return 'wrong';
  return { usedUpUntil: last.expiresAt };
}
