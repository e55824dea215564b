import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../db/client.ts';
import { listRows, momentColumn } from '../db/rows.ts';
import { hitWindow, type WindowAnswer, type WindowLimit } from './sliding-window.ts';

/** Counts hits of a key and says whether this one is let through. */
export type Limiter = { hit: (key: string, limit: WindowLimit) => Promise<WindowAnswer> };

/** Keys kept at most; beyond that those that were quiet the longest are forgotten. */
const maxKeys = 100_000;

/** For one process. `monotonicMs` is a clock that never goes back. */
export function createMemoryLimiter(monotonicMs: () => number, capacity = maxKeys): Limiter {
  const logs = new Map<string, readonly number[]>();
  return {
    hit: async (key, limit) => {
      const { hits, ...answer } = hitWindow(logs.get(key) ?? [], limit, monotonicMs());
      logs.delete(key);
      logs.set(key, hits);
      const [quietest] = logs.keys();
      if (logs.size > capacity && quietest !== undefined) logs.delete(quietest);
      return answer;
    },
  };
}

const hitRow = z.object({
  is_allowed: z.boolean(),
  used: z.number().int(),
  oldest: momentColumn,
  at: momentColumn,
});

/**
 * For many processes on one PostgreSQL: the same log and the same numbers, one atomic statement
 * by the database's clock.
 */
export function createDatabaseLimiter(db: Db): Limiter {
  return {
    hit: async (key, { limit, windowMs }) => {
      const window = sql`${windowMs}::float8 * interval '1 millisecond'`;
      const [row] = await listRows(
        db,
        sql`with moment as (select clock_timestamp() as at), hit as (
          insert into rate_limits as log (key, hits, expires_at)
          select ${key}, array[at], at + ${window} from moment
          on conflict (key) do update set
            hits = array(select h from unnest(log.hits) h where h > clock_timestamp() - ${window})
              || excluded.hits,
            expires_at = excluded.expires_at
          where (select count(*) from unnest(log.hits) h
            where h > clock_timestamp() - ${window}) < ${limit}::int
          returning hits
        )
        select true as is_allowed, cardinality(hits) as used, hits[1] as oldest,
          clock_timestamp() as at from hit
        union all
        select false, cardinality(hits), (
            select min(h) from unnest(hits) h where h > clock_timestamp() - ${window}
          ), clock_timestamp() from rate_limits
        where key = ${key} and not exists (select 1 from hit)`,
        hitRow,
      );
      // A parallel first hit is not visible to this statement's own reading: refused all the same.
      if (!row) return { isAllowed: false, remaining: 0, resetMs: windowMs };
      return {
        isAllowed: row.is_allowed,
        remaining: row.is_allowed ? Math.max(0, limit - row.used) : 0,
        resetMs: Math.max(0, row.oldest.getTime() + windowMs - row.at.getTime()),
      };
    },
  };
}
