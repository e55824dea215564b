import type { Deps } from '../deps.ts';
import { findAnomalies } from '../features/abuse/find-anomalies.ts';
import { insertFlags, listMoving, listSignIns } from '../features/abuse/flags.store.ts';

const hourMs = 3_600_000;
/** Half the earth at a thousand kilometres an hour. */
const longestWayMs = 21 * hourMs;
/** Far more than the pause between two runs, so that a late one misses nobody. */
const latelyMs = 3 * hourMs;
const accountsAtOnce = 500;

/** Flags sign-ins that look shared or travel too fast. A flag stops nobody; a person looks at it. */
export async function lookForAnomalies(
  { database: { db }, places, now: clock }: Pick<Deps, 'database' | 'places' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  const now = clock();
  const since = new Date(now.getTime() - longestWayMs);
  const lately = new Date(now.getTime() - latelyMs);
  const userIds = await listMoving(db, { since, lately });
  if (userIds.length === 0) return;
  const findPlace = await places.open();
  for (let at = 0; at < userIds.length && !signal.aborted; at += accountsAtOnce) {
    const events = await listSignIns(db, userIds.slice(at, at + accountsAtOnce), since);
    for (const [userId, own] of events) {
      await insertFlags(db, userId, findAnomalies(own, findPlace), now);
    }
  }
}
