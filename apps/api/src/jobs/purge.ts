import { lt } from 'drizzle-orm';
import { loginEvents, rateLimits } from '../db/schema.ts';
import type { Deps } from '../deps.ts';

const everyMs = 10 * 60_000;
/** Days that sign-in events are kept. */
const loginEventDays = 90;

/** Removes what has had its time: windows of the rate limit, old sign-in events. */
export function startPurge({ database: { db }, now, log }: Deps): () => Promise<void> {
  let running = Promise.resolve();
  const purge = async () => {
    const at = now();
    const oldest = new Date(at.getTime() - loginEventDays * 24 * 60 * 60 * 1000);
    await db.delete(rateLimits).where(lt(rateLimits.expiresAt, at));
    await db.delete(loginEvents).where(lt(loginEvents.createdAt, oldest));
  };
  const timer = setInterval(() => {
    running = purge().catch(() => log.warn('purge failed, it is tried again'));
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
