import type { Db } from '../../db/client.ts';
import { releaseSolveSession } from '../usage/index.ts';
import type { SolveSessionRow } from './solve-sessions.store.ts';

/** A session that is given up before anything was answered is not counted. */
export async function giveBackUnanswered(
  db: Db,
  { id, status, lastTurnAt }: Pick<SolveSessionRow, 'id' | 'status' | 'lastTurnAt'>,
  now: Date,
): Promise<void> {
  if (status === 'abandoned' && lastTurnAt === null) await releaseSolveSession(db, id, now);
}
