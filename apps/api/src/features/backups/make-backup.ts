import { join } from 'node:path';
import type { Deps } from '../../deps.ts';
import { BackupError } from './backup-error.ts';
import { dumpRows } from './dump/dump-rows.ts';
import { dumpServer } from './dump/dump-server.ts';
import { isEmpty } from './dump/empty.ts';
import type { Manifest } from './dump/manifest.ts';
import { checkBackup } from './open-backup.ts';
import type { BackupPlace } from './place.ts';
import { seal } from './sealed/seal.ts';
import { listBackups, newBackupName, putBackup, removeOldBackups } from './shelf.ts';

const hourMs = 60 * 60 * 1000;
/** Thirty days. Looked at once a day: what would pass them before the next look goes now. */
const keptMs = (30 * 24 - 12) * hourMs;

export type MadeBackup = { name: string; bytes: number; manifest: Manifest };

/**
 * Makes a backup, reads it back, and only then removes those that are older than thirty days. No byte
 * of it is on a disk before it is closed.
 */
export async function makeBackup(
  { config, database, now }: Pick<Deps, 'config' | 'database' | 'now'>,
  { dir, keys }: Pick<BackupPlace, 'dir' | 'keys'>,
): Promise<MadeBackup> {
  if (await isEmpty(database.db)) throw new BackupError('There is nothing to back up yet.');
  const at = now();
  const name = newBackupName(at);
  const { forJobs } = database;
  const isServer = 'url' in forJobs;
  const sealed = seal(isServer ? dumpServer(forJobs.url) : dumpRows(database.db), keys[0], {
    content: isServer ? 'pg_dump' : 'rows',
    product: config.version,
    created_at: at.toISOString(),
  });
  const bytes = await putBackup(dir, name, sealed).catch(sayWhere);
  const { manifest } = await checkBackup(join(dir, name), keys);
  await removeOldBackups(dir, oldestKept(at), at);
  return { name, bytes, manifest };
}

/** Sends every backup that the offsite store has not, newest first; then removes old ones there. */
export async function sendBackups({ dir, offsite }: BackupPlace, now: Date): Promise<number> {
  if (!offsite) return 0;
  const there = await offsite.list();
  const known = new Set(there.map(({ name }) => name));
  const missing = (await listBackups(dir)).filter(({ name }) => !known.has(name));
  for (const { name } of missing) await offsite.send(join(dir, name), name);
  const old = there.filter(({ createdAt }) => createdAt < oldestKept(now));
  for (const { name } of old) await offsite.remove(name);
  return missing.length;
}

const oldestKept = (now: Date) => new Date(now.getTime() - keptMs);

function sayWhere(error: unknown): never {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    throw new BackupError('BACKUP_DIR has no room left. The older backups are still there.');
  }
  if (code === 'EACCES' || code === 'EROFS') throw new BackupError('BACKUP_DIR cannot be written.');
  throw error;
}
