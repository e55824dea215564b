import { and, desc, eq, gte, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { perDatabase } from '../../db/prepared.ts';
import { solveSessions } from '../../db/schema.ts';
import { askTogether } from '../../db/together.ts';
import { type SolveSessionChange, stepsBefore } from './transitions.ts';

export type SolveSessionRow = typeof solveSessions.$inferSelect;

type Owned = { id: string; userId: string };

const isOwned = ({ id, userId }: Owned) =>
  and(eq(solveSessions.id, id), eq(solveSessions.userId, userId));

const selectById = perDatabase((db) =>
  db
    .select()
    .from(solveSessions)
    .where(eq(solveSessions.id, sql`any(${sql.placeholder('ids')}::uuid[])`))
    .prepare('solve_sessions_by_id'),
);

const finder = perDatabase((db) =>
  askTogether(async (asked: Owned[]) => {
    const rows = await selectById(db).execute({ ids: asked.map(({ id }) => id) });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return asked.map(({ id }) => byId.get(id));
  }),
);

/** The person's own solve session; another person's is not found. */
export async function findSolveSession(db: Db, owned: Owned): Promise<SolveSessionRow | undefined> {
  const row = await finder(db)(owned);
  return row?.userId === owned.userId ? row : undefined;
}

export type Position = { startedAt: Date; id: string };

/** Newest first, no older than `since`, from `after` on. */
export async function listSolveSessions(
  db: Db,
  { userId, since, after, limit }: { userId: string; since: Date; after?: Position; limit: number },
): Promise<SolveSessionRow[]> {
  const { startedAt, id } = solveSessions;
  const isFurther =
    after &&
    or(lt(startedAt, after.startedAt), and(eq(startedAt, after.startedAt), lt(id, after.id)));
  return db
    .select()
    .from(solveSessions)
    .where(and(eq(solveSessions.userId, userId), gte(startedAt, since), isFurther))
    .orderBy(desc(startedAt), desc(id))
    .limit(limit);
}

/**
 * Applies a change where it is legal from where the session stands, else returns undefined. One
 * statement, so that two changes at once cannot add up to an illegal one.
 */
export async function changeSolveSession(
  db: Db,
  owned: Owned,
  change: SolveSessionChange & { now: Date },
): Promise<SolveSessionRow | undefined> {
  const { status, currentStep, now } = change;
  const { currentStep: standing, stepTurns } = solveSessions;
  const turns = sql<number>`case when ${standing} = ${currentStep} then ${stepTurns} else 0 end`;
  const [row] = await db
    .update(solveSessions)
    .set({
      ...(status ? { status } : {}),
      ...(status === 'completed' ? { completedAt: now } : {}),
      ...(currentStep ? { currentStep, stepTurns: turns } : {}),
    })
    .where(
      and(
        isOwned(owned),
        eq(solveSessions.status, 'active'),
        inArray(standing, stepsBefore(change)),
      ),
    )
    .returning();
  return row;
}

/** Closes at most `limit` of the sessions that had their last turn, or their start, until `since`. */
export async function abandonIdle(
  db: Db,
  since: Date,
  limit: number,
): Promise<Pick<SolveSessionRow, 'id' | 'status' | 'lastTurnAt'>[]> {
  const { id, status, lastTurnAt, startedAt } = solveSessions;
  // Locked as they are found, so that a turn which ends meanwhile keeps its session open.
  const idle = db
    .select({ id })
    .from(solveSessions)
    .where(
      and(
        eq(status, 'active'),
        or(lte(lastTurnAt, since), and(isNull(lastTurnAt), lte(startedAt, since))),
      ),
    )
    .limit(limit)
    .for('update', { skipLocked: true });
  return db
    .update(solveSessions)
    .set({ status: 'abandoned' })
    .where(inArray(id, idle))
    .returning({ id, status, lastTurnAt });
}
