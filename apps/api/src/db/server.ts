import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { ConfigError } from '../config.ts';
import type { Database } from './client.ts';
import { migrationsFolder, migrationsLock } from './migrate.ts';
import { openPatientPool } from './patient-pool.ts';
import { readFromReplica } from './replica.ts';
import * as schema from './schema.ts';
import { transactionsOn } from './transactions.ts';

/** What the database ends by itself; how long a request waits in all, `patience.ts` says. */
const timeouts = {
  statement_timeout: 2_000,
  idle_in_transaction_session_timeout: 10_000,
  lock_timeout: 1_800,
};

/** A PostgreSQL server (15 or newer) behind a pool of `poolSize` connections, and its replica. */
export async function openServer(
  url: string,
  poolSize: number,
  replicaUrl: string | null = null,
): Promise<Database> {
  const pool = openPool(url, poolSize);
  const replica = replicaUrl === null ? null : openPool(replicaUrl, poolSize);
  const db = drizzle({ client: pool, schema, casing: 'snake_case' });
  db.transaction = transactionsOn(pool);
  return {
    db,
    kind: 'server',
    migrate: () => migrateServer(url),
    ping: async () => {
      await db.execute(sql`select 1`);
    },
    readBehind: replica ? readFromReplica(replica, db) : (read) => read(db),
    pool: () => ({
      open: pool.totalCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    forJobs: { url },
    close: async () => {
      await Promise.all([pool.end(), replica?.end()]);
    },
  };
}

function openPool(url: string, size: number): pg.Pool {
  const pool = openPatientPool({
    connectionString: url,
    max: size,
    application_name: 'solacore',
    keepAlive: true,
    ...timeouts,
  });
  // A lost connection fails its queries; without listeners, idle or inside a transaction, its error
  // event would end the process.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

async function migrateServer(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await refuseOldServer(client);
    await client.query('select pg_advisory_lock($1)', [migrationsLock]);
    await migrate(drizzle({ client, casing: 'snake_case' }), { migrationsFolder });
  } finally {
    await client.end();
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const answer = await client.query<{ server_version_num: string }>('show server_version_num');
  const major = Math.floor(Number(answer.rows[0]?.server_version_num) / 10_000);
  if (major >= 15) return;
  throw new ConfigError(
    `DATABASE_URL leads to PostgreSQL ${major}. Version 15 or newer is needed.`,
  );
}
