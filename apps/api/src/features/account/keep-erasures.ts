import type { Deps } from '../../deps.ts';
import { describeError } from '../../http/describe-error.ts';
import { deleteErasures, listErasures } from './erasures.store.ts';
import { replayErasures } from './replay-erasures.ts';

const dayMs = 24 * 60 * 60 * 1000;
/** Days an erasure is remembered: a backup lives thirty, and as many again for one that was late. */
export const keptDays = 60;
const everyMs = 10 * 60_000;

/**
 * Makes table and files agree. What the files know and the table does not was lost by a restore, and
 * is replayed; what the files miss is written there. What has had its time is removed from both.
 * @returns how many accounts were there again.
 */
export async function reconcileErasures(deps: Deps): Promise<number> {
  const { database, erasureJournal, log, now } = deps;
  const oldest = new Date(now().getTime() - keptDays * dayMs);
  // Files first: the table always knows what was in them by then.
  const written = (await erasureJournal.read()).filter(({ erasedAt }) => erasedAt >= oldest);
  const inTable = await listErasures(database.db, oldest);
  const known = new Set(inTable.map(({ userHash }) => userHash));
  const lost = written.filter(({ userHash }) => !known.has(userHash));
  const count = lost.length > 0 ? await replayErasures(deps, lost) : 0;
  if (lost.length > 0) {
    log.warn({ entries: lost.length, accounts: count }, 'erasures were replayed after a restore');
  }
  const inFiles = new Set(written.map(({ userHash }) => userHash));
  await erasureJournal.append(inTable.filter(({ userHash }) => !inFiles.has(userHash)));
  await deleteErasures(database.db, oldest);
  await erasureJournal.drop(oldest);
  return count;
}

/**
 * Reconciles before anybody is served, and every ten minutes, until the function it returns is
 * called. One process of a machine does it.
 */
export async function startErasureJournal(deps: Deps): Promise<() => Promise<void>> {
  if ((deps.config.seat?.index ?? 0) > 0) return async () => undefined;
  const once = async () => {
    await reconcileErasures(deps).catch((error: unknown) =>
      deps.log.warn({ ...describeError(error) }, 'the erasure journal failed, it is tried again'),
    );
  };
  let running = once();
  await running;
  const timer = setInterval(() => {
    running = once();
  }, everyMs);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await running;
  };
}
