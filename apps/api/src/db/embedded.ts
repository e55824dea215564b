import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import type { Database } from './client.ts';
import { lockFolder } from './folder-lock.ts';
import { migrationsFolder } from './migrate.ts';
import * as schema from './schema.ts';

/** PostgreSQL inside this process, its files in `dataDir/database`, behind our folder lock. */
export async function openEmbedded(dataDir: string): Promise<Database> {
  const unlock = lockFolder(dataDir);
  try {
    const database = fromPglite(await PGlite.create(join(dataDir, 'database')));
    const close = async () => {
      await database.close();
      unlock();
    };
    return { ...database, close };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The database type over a PGlite instance that is open already. */
export function fromPglite(client: PGlite): Database {
  const db = drizzle({ client, schema, casing: 'snake_case' });
  return {
    db,
    kind: 'embedded',
    migrate: () => migrate(db, { migrationsFolder }),
    ping: async () => {
      await db.execute(sql`select 1`);
    },
    readBehind: (read) => read(db),
    pool: null,
    forJobs: client,
    close: () => client.close(),
  };
}
