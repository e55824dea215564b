import type { Deps } from '../deps.ts';
import { giveBackUnanswered } from '../features/solve-sessions/give-back-unanswered.ts';
import { abandonIdle } from '../features/solve-sessions/solve-sessions.store.ts';
import { hoursBefore } from './time-spans.ts';

const idleHours = 24;
/** Sessions in one transaction: on the embedded database everybody else waits for it. */
const mostAtOnce = 200;

/** Closes the sessions that had no turn for a day, as the person would by hand. */
export async function abandonIdleSessions(
  { database: { db }, now }: Pick<Deps, 'database' | 'now'>,
  signal: AbortSignal,
): Promise<void> {
  while (true) {
    signal.throwIfAborted();
    const at = now();
    const closed = await db.transaction(async (tx) => {
      const rows = await abandonIdle(tx, hoursBefore(at, idleHours), mostAtOnce);
      for (const row of rows) await giveBackUnanswered(tx, row, at);
      return rows.length;
    });
    if (closed < mostAtOnce) return;
  }
}
