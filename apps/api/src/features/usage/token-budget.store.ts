import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';
import { tokenUsage } from '../../db/schema.ts';

/** A person's tokens of one day, `day` as `2026-12-01` in UTC. */
export type TokenDay = { userId: string; day: string };

/**
 * Takes tokens of the day's allowance, or nothing: one statement, so that parallel turns can never
 * pass the limit. Whether it took them.
 */
export async function reserveTokens(
  db: Db,
  { userId, day }: TokenDay,
  tokens: number,
  limit: number,
): Promise<boolean> {
  const rows = await listRows(
    db,
    sql`insert into token_usage (user_id, day, tokens)
      select ${userId}::uuid, ${day}::date, ${tokens}::bigint
      where ${tokens}::bigint <= ${limit}::bigint
      on conflict (user_id, day) do update set tokens = token_usage.tokens + excluded.tokens
      where token_usage.tokens + excluded.tokens <= ${limit}::bigint
      returning 1 as taken`,
    z.object({ taken: z.number() }),
  );
  return rows.length === 1;
}

/** Adds what was used over the reservation, or gives back what was not. */
export async function correctTokens(
  db: Db,
  { userId, day }: TokenDay,
  difference: number,
): Promise<void> {
  await db
    .update(tokenUsage)
    .set({ tokens: sql`greatest(0, ${tokenUsage.tokens} + ${difference}::bigint)` })
    .where(and(eq(tokenUsage.userId, userId), eq(tokenUsage.day, day)));
}
