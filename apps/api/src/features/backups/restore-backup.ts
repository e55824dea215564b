import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { z } from 'zod';
import type { Database, Db } from '../../db/client.ts';
import { openLongConnection } from '../../db/long-connection.ts';
import { migrationsFolder } from '../../db/migrate.ts';
import { listRows } from '../../db/rows.ts';
import { BackupError } from './backup-error.ts';
import { emptyDatabase, isEmpty } from './dump/empty.ts';
import type { Manifest } from './dump/manifest.ts';
import { restoreRows } from './dump/restore-rows.ts';
import { restoreServer } from './dump/restore-server.ts';
import type { BackupKey } from './key-file.ts';
import { type CheckedBackup, checkBackup, openBackup } from './open-backup.ts';

type Asked = { path: string; keys: readonly BackupKey[]; isReplacing: boolean };

/**
 * Puts a backup into the database: all of it or nothing. It is read to its end once before anything
 * is touched, and a database that is not empty is refused unless it is to be replaced.
 */
export async function restoreBackup(
  { db, forJobs }: Pick<Database, 'db' | 'forJobs'>,
  { path, keys, isReplacing }: Asked,
): Promise<CheckedBackup> {
  const checked = await checkBackup(path, keys);
  refuseNewer(checked.manifest);
  const { content: kind } = checked.head;
  if (!('url' in forJobs)) {
    if (kind === 'pg_dump') {
      throw new BackupError('This is a backup of a PostgreSQL server: set DATABASE_URL.');
    }
    await refuseFilled(db, isReplacing);
    await restoreInto(db, path, keys);
    return checked;
  }
  const { db: own, close } = await openLongConnection(forJobs.url, 'solacore backup');
  try {
    await refuseServed(own);
    await refuseFilled(own, isReplacing);
    if (kind === 'rows') await restoreInto(own, path, keys);
    else await restoreServer(forJobs.url, checked.manifest, (await openBackup(path, keys)).content);
  } finally {
    await close();
  }
  return checked;
}

async function restoreInto(db: Db, path: string, keys: readonly BackupKey[]): Promise<void> {
  const { manifest, content } = await openBackup(path, keys);
  await db.transaction(async (tx) => {
    await tx.execute(sql.raw(emptyDatabase));
    await restoreRows(tx, manifest, content);
  });
}

async function refuseFilled(db: Db, isReplacing: boolean): Promise<void> {
  if (isReplacing || (await isEmpty(db))) return;
  throw new BackupError('The database is not empty. To replace what is there, add --replace.');
}

async function refuseServed(db: Db): Promise<void> {
  const serving = await listRows(
    db,
    sql`select 1 as one from pg_stat_activity
      where datname = current_database() and application_name like 'solacore%'
        and application_name <> 'solacore backup' limit 1`,
    z.object({ one: z.number() }),
  );
  if (serving.length === 0) return;
  throw new BackupError('The product is running on this database. Stop it first.');
}

function refuseNewer({ migration }: Manifest): void {
  const known = readMigrationFiles({ migrationsFolder }).some(
    ({ folderMillis }) => folderMillis === migration,
  );
  if (!known) throw new BackupError('This backup is of a newer version of Solacore. Update first.');
}
