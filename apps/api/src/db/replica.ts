import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import type pg from 'pg';
import { z } from 'zod';
import type { Db } from './client.ts';
import { listRows } from './rows.ts';
import * as schema from './schema.ts';

/** How old a look at the replica may be, and how long one that failed is left alone. */
const lookEveryMs = 5_000;
/** A replica further behind is not read from. */
const mostBehindSeconds = 10;

/** Reads what may be a few seconds old. `read` may run twice, and must not write. */
export type ReadBehind = <T>(read: (db: Db) => Promise<T>) => Promise<T>;

/**
 * Reads from a replica while it follows closely; whatever goes wrong there is read from `primary`.
 */
export function readFromReplica(pool: pg.Pool, primary: Db): ReadBehind {
  const replica = drizzle({ client: pool, schema, casing: 'snake_case' });
  let looked: { atMs: number; isClose: Promise<boolean> } | undefined;
  const isClose = () => {
    if (!looked || performance.now() - looked.atMs > lookEveryMs) {
      looked = {
        atMs: performance.now(),
        isClose: followsClosely(replica).catch(() => false),
      };
    }
    return looked.isClose;
  };
  return async (read) => {
    if (!(await isClose())) return read(primary);
    return read(replica).catch(() => {
      looked = { atMs: performance.now(), isClose: Promise.resolve(false) };
      return read(primary);
    });
  };
}

/** It is told of changes now, and has applied what it was told, or nearly. */
async function followsClosely(replica: Db): Promise<boolean> {
  const [row] = await listRows(
    replica,
    sql`select pg_is_in_recovery() and exists (select from pg_stat_wal_receiver)
      and (pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn()
        or now() - pg_last_xact_replay_timestamp() < ${mostBehindSeconds}::int * interval '1 second')
      as is_close`,
    z.object({ is_close: z.boolean().nullable() }),
  );
  return row?.is_close === true;
}
