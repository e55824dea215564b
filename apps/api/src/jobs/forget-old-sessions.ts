import { lt } from 'drizzle-orm';
import { solveSessions } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { keptDays } from '../features/solve-sessions/kept-days.ts';
import { deleteInBatches } from './delete-in-batches.ts';
import { daysBefore } from './time-spans.ts';

/** Removes the metadata of sessions that no list reaches any more; what they counted stays counted. */
export async function forgetOldSessions(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const where = lt(solveSessions.startedAt, daysBefore(now(), keptDays));
  await deleteInBatches(db, { table: solveSessions, where, signal });
}
