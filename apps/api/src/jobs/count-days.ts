import type { Deps } from '../deps.ts';
import { dayOf, hasFigures, writeFigures } from '../features/figures/figures.store.ts';
import { daysBefore } from './time-spans.ts';

/** A session of yesterday may still be completed today. */
const recountedDays = 2;
/** As far back as sessions are kept. */
const firstDays = 90;

/** Counts the last days for the overview; the first time, all that there is. */
export async function countDays({
  database: { db },
  now: clock,
}: Pick<Deps, 'database' | 'now'>): Promise<void> {
  const now = clock();
  const days = (await hasFigures(db)) ? recountedDays : firstDays;
  const from = new Date(`${dayOf(daysBefore(now, days))}T00:00:00Z`);
  await writeFigures(db, from, now);
}
