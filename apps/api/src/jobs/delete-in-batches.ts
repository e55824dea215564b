import { getTableName, type SQL, sql } from 'drizzle-orm';
import type { PgTable } from 'drizzle-orm/pg-core';
import { z } from 'zod';
import type { Db } from '../db/client.ts';
import { listRows } from '../db/rows.ts';

/** Rows removed by one statement: no lock is held for long, and no statement runs out of its time. */
const mostAtOnce = 5_000;

type Deletion = {
  table: PgTable;
  /** Names the table's columns as SQL does. */
  where: SQL | undefined;
  signal: AbortSignal;
  batch?: number;
};

/** Deletes in batches, and leaves to the next run what somebody else holds. Returns how many rows. */
export async function deleteInBatches(
  db: Db,
  { table, where, signal, batch = mostAtOnce }: Deletion,
): Promise<number> {
  const name = sql.identifier(getTableName(table));
  const gone = z.object({ count: z.coerce.number().int() });
  let count = 0;
  while (true) {
    signal.throwIfAborted();
    const [last] = await listRows(
      db,
      sql`with due as materialized (
        select ctid from ${name} where ${where} limit ${batch} for update skip locked
      ), gone as (
        delete from ${name} where ctid = any (array(select ctid from due)) returning 1
      )
      select count(*) as count from gone`,
      gone,
    );
    count += last?.count ?? 0;
    if ((last?.count ?? 0) < batch) return count;
  }
}
