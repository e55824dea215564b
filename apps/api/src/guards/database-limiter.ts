import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../db/client.ts';
import { listRows, momentColumn } from '../db/rows.ts';
import type { Limiter } from './limiter.ts';
import { answerHit } from './sliding-window.ts';

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
    hit: async (key, limit) => {
      const window = sql`${limit.windowMs}::float8 * interval '1 millisecond'`;
      const live = sql`select h from unnest(log.hits) h where h > clock_timestamp() - ${window}`;
      const now = sql`date_trunc('milliseconds', clock_timestamp())`;
      const [row] = await listRows(
        db,
        sql`with hit as (
          insert into rate_limits as log (key, hits, expires_at)
          values (${key}, array[${now}], clock_timestamp() + ${window})
          on conflict (key) do update set
            hits = array(${live}) || array[${now}],
            expires_at = clock_timestamp() + ${window}
          where (select count(*) from (${live}) counted) < ${limit.limit}::int
          returning hits
        )
        select true as is_allowed, cardinality(hits) as used,
          (select min(h) from unnest(hits) h) as oldest, clock_timestamp() as at from hit
        union all
        select false, ${limit.limit}::int, coalesce((select min(h) from (${live}) left_over(h)),
          clock_timestamp()), clock_timestamp() from rate_limits log
        where key = ${key} and not exists (select 1 from hit)`,
        hitRow,
      );
      // Refused by hits that came since this statement began: they leave in a whole window.
      if (!row) return answerHit(limit, { live: limit.limit, oldestMs: null }, 0);
      const before = { live: row.is_allowed ? row.used - 1 : limit.limit };
      return answerHit(limit, { ...before, oldestMs: row.oldest.getTime() }, row.at.getTime());
    },
    close: async () => undefined,
  };
}
