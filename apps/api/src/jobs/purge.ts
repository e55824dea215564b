import { lt } from 'drizzle-orm';
import { isDatabaseDown } from '../db/database-errors.ts';
import {
  deviceCodes,
  deviceCounters,
  emailChanges,
  loginEvents,
  mailedTokens,
  rateLimits,
} from '../db/schema.ts';
import type { Deps } from '../deps.ts';
import { deleteOldReports } from '../features/reports/reports.store.ts';
import { purgeTokens } from '../features/usage/token-budget.store.ts';
import { utcDay } from '../features/usage/token-budget.ts';

const everyMs = 10 * 60_000;
/** Days that sign-in events are kept. */
const loginEventDays = 90;
/** Days that the counts of tokens are kept. */
const tokenDays = 400;

type Purged = Pick<Deps, 'database' | 'now'>;

/** Removes what has had its time: windows of the rate limit, old sign-in events, reports and counts. */
export async function purge({ database: { db }, now }: Purged): Promise<void> {
  const at = now();
  const daysAgo = (days: number) => new Date(at.getTime() - days * 24 * 60 * 60 * 1000);
  await db.delete(rateLimits).where(lt(rateLimits.expiresAt, at));
  await db.delete(mailedTokens).where(lt(mailedTokens.expiresAt, at));
  await db.delete(emailChanges).where(lt(emailChanges.expiresAt, at));
  // A code is over after minutes, but how many were mailed counts for an hour.
  await db.delete(deviceCodes).where(lt(deviceCodes.expiresAt, daysAgo(1)));
  await db.delete(deviceCounters).where(lt(deviceCounters.expiresAt, at));
  await db.delete(loginEvents).where(lt(loginEvents.createdAt, daysAgo(loginEventDays)));
  await deleteOldReports(db, at);
  await purgeTokens(db, utcDay(daysAgo(tokenDays)));
}

/** Purges at the start and every ten minutes, until the function it returns is called. */
export function startPurge(deps: Deps): () => Promise<void> {
  let running = Promise.resolve();
  const start = () => {
    running = purge(deps).catch((error: unknown) => {
      deps.log.warn('purge failed, it is tried again');
      if (!isDatabaseDown(error)) deps.errorReports.report(error, 'purge');
    });
  };
  start();
  const timer = setInterval(start, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
