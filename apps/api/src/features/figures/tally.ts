import { type talliedFigures, timeBoundsMs } from '@solacore/contract/admin';
import { sql } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { dailyFigures } from '../../db/schema.ts';
import { dayOf } from './figures.store.ts';

type Tallied = (typeof talliedFigures)[number];
type Entry = { day: string; figure: Tallied; label: string; value: number };

/** Numbers that are counted in this process as things happen, and added to the day's now and then. */
export type Tally = {
  add: (figure: Tallied, label: string, value?: number) => void;
  /** Adds what was counted; what cannot be written is kept for the next time. */
  flush: () => Promise<void>;
  /** Flushes by the clock; returns the way to stop. */
  start: (onFailure: (error: unknown) => void) => () => void;
};

const flushEveryMs = 20_000;

export function createTally({ db }: { db: Db }, now: () => Date): Tally {
  let counted = new Map<string, Entry>();
  const add = (figure: Tallied, label: string, value = 1, day = dayOf(now())) => {
    const key = [day, figure, label].join('|');
    const entry = counted.get(key);
    counted.set(key, { day, figure, label, value: (entry?.value ?? 0) + value });
  };
  const flush = async () => {
    // In one order, so that two processes wait for each other and do not lock.
    const entries = [...counted].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, entry]) => entry);
    if (entries.length === 0) return;
    counted = new Map();
    await addFigures(db, entries).catch((error: unknown) => {
      for (const { figure, label, value, day } of entries) add(figure, label, value, day);
      throw error;
    });
  };
  return {
    add: (figure, label, value) => add(figure, label, value),
    flush,
    start: (onFailure) => {
      const timer = setInterval(() => void flush().catch(onFailure), flushEveryMs).unref();
      return () => clearInterval(timer);
    },
  };
}

/** The label of a duration: the first bound that it stayed within. */
export function boundOf(ms: number): string {
  return String(timeBoundsMs.find((bound) => ms <= bound) ?? 'more');
}

async function addFigures(db: Db, entries: Entry[]): Promise<void> {
  const value = sql`${dailyFigures.value} + excluded.value`;
  const target = [dailyFigures.day, dailyFigures.figure, dailyFigures.label];
  await db.insert(dailyFigures).values(entries).onConflictDoUpdate({ target, set: { value } });
}
