import { lt } from 'drizzle-orm';
import { loginEvents, rateLimits } from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { deleteOldReports } from '../features/reports/reports.store.ts';

const everyMs = 10 * 60_000;
/** Days that sign-in events are kept. */
const loginEventDays = 90;

type Purged = Pick<Deps, 'database' | 'now'>;

/** Removes what has had its time: windows of the rate limit, old sign-in events, old reports. */
export async function purge({ database: { db }, now }: Purged): Promise<void> {
  const at = now();
  const oldest = new Date(at.getTime() - loginEventDays * 24 * 60 * 60 * 1000);
  await db.delete(rateLimits).where(lt(rateLimits.expiresAt, at));
  await db.delete(loginEvents).where(lt(loginEvents.createdAt, oldest));
  await deleteOldReports(db, at);
}

/** Purges at the start and every ten minutes, until the function it returns is called. */
export function startPurge(deps: Deps): () => Promise<void> {
  let running = Promise.resolve();
  const start = () => {
    running = purge(deps).catch(() => deps.log.warn('purge failed, it is tried again'));
  };
  start();
  const timer = setInterval(start, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
