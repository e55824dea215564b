import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { listRows } from '../../db/rows.ts';
import type { Deps } from '../../deps.ts';
import type { Finding } from '../operator/doctor.ts';
import { BackupError } from './backup-error.ts';
import { findProgram } from './dump/programs.ts';
import { readBackupKeys } from './key-file.ts';
import { listBackups } from './shelf.ts';
import { oldestNewestMs } from './watch-backups.ts';

const hourMs = 60 * 60 * 1000;

/** Whether backups are made, and when the newest was. The offsite store is not asked now. */
export async function describeBackups({
  config,
  now,
  database,
}: Pick<Deps, 'config' | 'now' | 'database'>): Promise<Finding> {
  const { keyFile, dir, offsite } = config.backup;
  const about = 'backups';
  if (keyFile === null) {
    return { mark: 'missing', about, text: 'no BACKUP_KEY_FILE: no backups are made' };
  }
  try {
    readBackupKeys(keyFile);
  } catch {
    return { mark: 'wrong', about, text: 'BACKUP_KEY_FILE holds no key that can be used' };
  }
  const missing = await missingProgram(database);
  if (missing !== undefined) return { mark: 'wrong', about, text: missing };
  const where = offsite ? 'here and by BACKUP_S3_URL (not called now)' : 'on this machine only';
  const [newest] = await listBackups(dir).catch(() => []);
  if (!newest) return { mark: 'missing', about, text: `${where}, none made yet: solacore backup` };
  const ageMs = now().getTime() - newest.createdAt.getTime();
  const text = `${where}, the newest ${Math.floor(ageMs / hourMs)} hours old`;
  // With a store, this machine may be one of several, and another one's turn.
  const isOverdue = ageMs > oldestNewestMs && offsite === null;
  return isOverdue ? { mark: 'wrong', about, text } : { mark: 'ok', about, text };
}

/** A server's database is dumped by a program of its own version; one that is away says so elsewhere. */
async function missingProgram({ kind, db }: Deps['database']): Promise<string | undefined> {
  if (kind === 'embedded') return undefined;
  const version = sql`select current_setting('server_version_num')::int / 10000 as version`;
  const rows = await listRows(db, version, z.object({ version: z.number() })).catch(() => []);
  const [row] = rows;
  if (!row) return undefined;
  return findProgram('pg_dump', row.version).then(
    () => undefined,
    (error: unknown) => (error instanceof BackupError ? error.message : undefined),
  );
}
