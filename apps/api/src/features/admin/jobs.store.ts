import type { JobsQuery } from '@solacore/contract/admin';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows, momentColumn } from '../../db/rows.ts';
import type { Position } from './page.ts';

const states = ['created', 'retry', 'active', 'completed', 'cancelled', 'failed'] as const;

const jobRow = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum(states),
  retries: z.number().int(),
  created_at: momentColumn,
  due_at: momentColumn,
  completed_at: momentColumn.nullable(),
});

/** The queue makes its tables when it is first opened. */
async function isQueueThere(db: Db): Promise<boolean> {
  const there = sql`select to_regclass('pgboss.job') is not null as there`;
  const [row] = await listRows(db, there, z.object({ there: z.boolean() }));
  return row?.there ?? false;
}

/** Jobs, newest first; those by the clock under the name of what they do. */
export async function listJobs(
  db: Db,
  { state }: Pick<JobsQuery, 'state'>,
  { after, limit }: { after: Position | undefined; limit: number },
) {
  if (!(await isQueueThere(db))) return [];
  const inState = state === 'waiting' ? 'created' : state;
  const at = after && sql`${after.createdAt.toISOString()}::timestamptz`;
  // Milliseconds, as a cursor has them.
  const made = sql`date_trunc('milliseconds', created_on)`;
  return listRows(
    db,
    sql`select id, case when name = 'scheduled' then data->>'job' else name end as name,
        state::text, retry_count as retries, ${made} as created_at, start_after as due_at,
        completed_on as completed_at
      from pgboss.job
      where name not like '\\_\\_pgboss%'
        and ${inState === undefined ? sql`true` : sql`state::text = ${inState}`}
        and ${after ? sql`(${made}, id) < (${at}, ${after.id}::uuid)` : sql`true`}
      order by ${made} desc, id desc limit ${limit}`,
    jobRow,
  );
}

/** Has a job done now that failed, or that waits for its next try. Its name, if there is one. */
export async function retryJob(tx: Db, id: string): Promise<string | undefined> {
  if (!(await isQueueThere(tx))) return undefined;
  const [row] = await listRows(
    tx,
    sql`update pgboss.job set state = 'retry', retry_limit = greatest(retry_limit, retry_count + 1),
        completed_on = null, start_after = now()
      where id = ${id}::uuid and state in ('failed', 'retry')
      returning case when name = 'scheduled' then data->>'job' else name end as name`,
    z.object({ name: z.string() }),
  );
  return row?.name;
}

/** How many wait, are to be tried again, and have failed for good. */
export async function countJobs(db: Db) {
  const counts = { waiting: 0, retry: 0, failed: 0 };
  if (!(await isQueueThere(db))) return counts;
  const rows = await listRows(
    db,
    sql`select state::text, count(*)::int as count from pgboss.job
      where state in ('created', 'retry', 'failed') and name not like '\\_\\_pgboss%' group by 1`,
    z.object({ state: z.enum(['created', 'retry', 'failed']), count: z.number() }),
  );
  for (const { state, count } of rows) counts[state === 'created' ? 'waiting' : state] = count;
  return counts;
}
