import type { PGlite } from '@electric-sql/pglite';
import type { PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core';
import type { Config } from '../config.ts';
import { openEmbedded } from './embedded.ts';
import type { ReadBehind } from './replica.ts';
import type * as schema from './schema.ts';
import { openServer } from './server.ts';

/** The one database type of the code: PGlite, PostgreSQL, or a transaction on either. */
export type Db = PgDatabase<PgQueryResultHKT, typeof schema>;

/** Connections that are open, those of them without work, and requests that wait for one. */
type PoolState = { open: number; idle: number; waiting: number };

export type Database = {
  db: Db;
  kind: 'embedded' | 'server';
  migrate: () => Promise<void>;
  /** Rejects when the database does not answer in time. */
  ping: () => Promise<void>;
  /** For what reads much and may be a few seconds old: from a replica, where there is one. */
  readBehind: ReadBehind;
  /** How full the pool of connections is; null where there is none. */
  pool: (() => PoolState) | null;
  /** How the queue of jobs reaches the same database. */
  forJobs: PGlite | { url: string };
  close: () => Promise<void>;
};

/**
 * Opens the configured database: a server by `DATABASE_URL`, else PGlite in the data folder.
 * @throws FolderInUseError when another process has the data folder.
 */
export async function openDatabase(config: Config): Promise<Database> {
  return config.database.url
    ? openServer(config.database.url, config.database.poolSize, config.database.replicaUrl)
    : openEmbedded(config.dataDir);
}
