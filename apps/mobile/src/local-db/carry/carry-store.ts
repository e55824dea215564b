import type { SqlDatabase } from '../sql-database.ts';
import type { CarryDb } from './kept-store.ts';
import { countMerge, mergeKept } from './merge-kept.ts';
import { readKept } from './read-kept.ts';

/** What a person takes along from this device, and brings back to it. What comes back is no longer `deleted`. */
export function carryStore(database: SqlDatabase, deleted: Set<string>): CarryDb {
  return {
    readKept: () => readKept(database),
    countMerge: (kept) => countMerge(database, kept),
    mergeKept: async (kept) => {
      const counts = await mergeKept(database, kept);
      for (const { row } of kept.conversations) deleted.delete(String(row.id));
      return counts;
    },
  };
}
