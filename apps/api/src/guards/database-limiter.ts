import { z } from 'zod';
import type { Db } from '../db/client.ts';
import { prepare } from '../db/prepared.ts';
import { momentColumn } from '../db/rows.ts';
import { askTogether } from '../db/together.ts';
import type { Limiter } from './limiter.ts';
import { answerHit, type WindowAnswer, type WindowLimit } from './sliding-window.ts';

const hitRow = z.object({
  key: z.string(),
  is_allowed: z.boolean(),
  used: z.number().int(),
  oldest: momentColumn,
  at: momentColumn,
});

const live = `select h from unnest(log.hits) h
  where h > clock_timestamp() - $3::float8 * interval '1 millisecond'`;

/** Keys under one limit. All statements lock them in one order, so that none waits for another in a ring. */
const hitKeys = prepare(
  'hit_keys',
  `with hit as (
    insert into rate_limits as log (key, hits, expires_at)
    select key, array[date_trunc('milliseconds', clock_timestamp())],
      clock_timestamp() + $3::float8 * interval '1 millisecond'
    from unnest($1::text[]) key order by key
    on conflict (key) do update set
      hits = array(${live}) || array[date_trunc('milliseconds', clock_timestamp())],
      expires_at = clock_timestamp() + $3::float8 * interval '1 millisecond'
    where (select count(*) from (${live}) counted) < $2::int
    returning key, hits
  )
  select key, true as is_allowed, cardinality(hits) as used,
    (select min(h) from unnest(hits) h) as oldest, clock_timestamp() as at from hit
  union all
  select key, false, $2::int, coalesce((select min(h) from (${live}) left_over(h)),
    clock_timestamp()), clock_timestamp() from rate_limits log
  where key = any($1::text[]) and not exists (select from hit where hit.key = log.key)`,
  hitRow,
);

type Hit = { key: string; limit: WindowLimit };

/**
 * For many processes on one PostgreSQL: the same log and the same numbers, one atomic statement
 * by the database's clock, which takes what comes together.
 */
export function createDatabaseLimiter(db: Db): Limiter {
  const hitOne = askTogether(
    (hits: Hit[]) => hitAll(db, hits),
    ({ key }) => key,
  );
  return {
    // Refused by hits that came since the statement began: they leave in a whole window.
    hit: async (key, limit) =>
      (await hitOne({ key, limit })) ?? answerHit(limit, { live: limit.limit, oldestMs: null }, 0),
    close: async () => undefined,
  };
}

async function hitAll(db: Db, hits: Hit[]): Promise<(WindowAnswer | undefined)[]> {
  const answers = new Map<string, WindowAnswer>();
  const alike = Map.groupBy(hits, ({ limit: { limit, windowMs } }) => `${limit} in ${windowMs}`);
  const asked = [...alike.values()].map(async (group) => {
    const [first] = group;
    if (!first) return;
    const { limit, windowMs } = first.limit;
    const rows = await hitKeys(db, [group.map(({ key }) => key), limit, windowMs]);
    for (const row of rows) answers.set(row.key, toAnswer(first.limit, row));
  });
  await Promise.all(asked);
  return hits.map(({ key }) => answers.get(key));
}

function toAnswer(limit: WindowLimit, row: z.output<typeof hitRow>): WindowAnswer {
  const live = row.is_allowed ? row.used - 1 : limit.limit;
  return answerHit(limit, { live, oldestMs: row.oldest.getTime() }, row.at.getTime());
}
