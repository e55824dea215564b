import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { listRows } from '../../db/rows.ts';

const most = 25;
/** Longest text shown of a statement, in characters. */
const longestText = 600;

const statementRow = z.object({
  statement: z.string(),
  calls: z.coerce.number(),
  mean_ms: z.number(),
  longest_ms: z.number(),
  share: z.number(),
});

/**
 * The product's own statements by the time they took in all, from pg_stat_statements; undefined where
 * that does not count. Commands that are kept as they were typed, values and all, are left out.
 */
export async function listStatements(db: Db) {
  const there = sql`select to_regclass('pg_stat_statements') is not null
    and current_setting('shared_preload_libraries') like '%pg\\_stat\\_statements%' as there`;
  const [row] = await listRows(db, there, z.object({ there: z.boolean() }));
  if (!row?.there) return undefined;
  const rows = await listRows(
    db,
    sql`select query as statement, calls, mean_exec_time as mean_ms, max_exec_time as longest_ms,
        total_exec_time / nullif(sum(total_exec_time) over (), 0) as share
      from pg_stat_statements
      where dbid = (select oid from pg_database where datname = current_database())
        and userid = (select oid from pg_roles where rolname = current_user)
        and query ~* '^\\s*(select|insert|update|delete|merge|with)\\M'
      order by total_exec_time desc limit ${most}`,
    statementRow,
  );
  return rows.map(({ statement, ...times }) => ({ ...times, statement: withoutValues(statement) }));
}

/** PostgreSQL has put `$1` for values already; what still looks like one does not leave either. */
function withoutValues(statement: string): string {
  return statement
    .replace(/\s+/g, ' ')
    .replace(/'(?:[^']|'')*'?/g, "'…'")
    .slice(0, longestText);
}
