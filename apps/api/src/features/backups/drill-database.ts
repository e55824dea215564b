import { randomBytes } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Config } from '../../config.ts';
import type { Database, Db } from '../../db/client.ts';
import { fromPglite } from '../../db/embedded.ts';
import { openLongConnection } from '../../db/long-connection.ts';
import { listRows } from '../../db/rows.ts';
import { openServer } from '../../db/server.ts';
import { BackupError } from './backup-error.ts';
import { emptyDatabase, isEmpty } from './dump/empty.ts';
import type { Head } from './sealed/head.ts';

type DrillDatabase = { database: Database; close: () => Promise<void> };

/**
 * An empty database that goes when it is closed: rows in memory; an archive on a server, in a
 * database of its own there, or in the one at `into`, which is emptied afterwards.
 */
export async function openDrillDatabase(
  config: Config,
  content: Head['content'],
  into?: string,
): Promise<DrillDatabase> {
  if (into !== undefined) return openGiven(into);
  if (content === 'rows') {
    const database = fromPglite(await PGlite.create());
    return { database, close: () => database.close() };
  }
  const { url } = config.database;
  if (url === null) {
    throw new BackupError('This is a backup of a PostgreSQL server: set DATABASE_URL, or --into.');
  }
  return openOwn(url);
}

async function openOwn(url: string): Promise<DrillDatabase> {
  const called = `solacore_drill_${randomBytes(6).toString('hex')}`;
  const name = sql.identifier(called);
  const { db, close } = await openLongConnection(url, 'solacore backup');
  try {
    await dropLeftOver(db);
    await db.execute(sql`create database ${name} template template0`).catch(() => {
      throw new BackupError(
        'The drill may not create a database here: give it an empty one with --into.',
      );
    });
    const address = new URL(url);
    address.pathname = `/${called}`;
    const database = await openServer(address.href, 2);
    const inside = await openLongConnection(address.href, 'solacore backup');
    return {
      // Whole tables are hashed there, which takes longer than a request may.
      database: { ...database, db: inside.db },
      close: async () => {
        await inside.close();
        await database.close();
        await db.execute(sql`drop database if exists ${name} with (force)`);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function openGiven(url: string): Promise<DrillDatabase> {
  const { db, close } = await openLongConnection(url, 'solacore backup');
  if (!(await isEmpty(db))) {
    await close();
    throw new BackupError('The database of --into is not empty.');
  }
  const database = await openServer(url, 2);
  return {
    database: { ...database, db },
    close: async () => {
      await database.close();
      await db.execute(sql.raw(emptyDatabase));
      await close();
    },
  };
}

/** What a drill that was killed left behind; one that still runs holds its own. */
async function dropLeftOver(db: Db): Promise<void> {
  const left = await listRows(
    db,
    sql`select datname as name from pg_database where datname ~ '^solacore_drill_[0-9a-f]{12}$'`,
    z.object({ name: z.string() }),
  );
  for (const { name } of left) {
    await db.execute(sql`drop database if exists ${sql.identifier(name)}`).catch(() => undefined);
  }
}
