import { and, eq, gt, isNull, type SQL, sql, sum } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { sessionPacks } from '../../db/schema.ts';

/** The oldest pack with something left, held until the end of the statement's transaction. */
export function packAtHand(userId: string): SQL {
  return sql`select id from session_packs
    where user_id = ${userId}::uuid and used < sessions and revoked_at is null
    order by purchased_at, id limit 1 for update`;
}

/** How many sessions are left in all that a person has bought. */
export async function countPackSessions(db: Db, userId: string): Promise<number> {
  const { sessions, used, revokedAt } = sessionPacks;
  const [row] = await db
    .select({ left: sum(sql`${sessions} - ${used}`).mapWith(Number) })
    .from(sessionPacks)
    .where(and(eq(sessionPacks.userId, userId), gt(sessions, used), isNull(revokedAt)));
  return row?.left ?? 0;
}
