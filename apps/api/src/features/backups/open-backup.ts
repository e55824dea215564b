import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { BackupError, DamagedBackupError } from './backup-error.ts';
import { type Manifest, manifestSchema } from './dump/manifest.ts';
import type { BackupKey } from './key-file.ts';
import type { Head } from './sealed/head.ts';
import { type Bytes, takeLine } from './sealed/pieces.ts';
import { unseal } from './sealed/unseal.ts';
import { listBackups } from './shelf.ts';

export type OpenedBackup = { head: Head; manifest: Manifest; content: Bytes };

/** The file that is meant: a path, a name in the folder, or without either the newest there. */
export async function findBackup(dir: string, named?: string): Promise<string> {
  if (named === undefined) {
    const [newest] = await listBackups(dir);
    if (newest) return join(dir, newest.name);
    throw new BackupError('There is no backup in BACKUP_DIR.');
  }
  const found = [named, join(dir, named)].find((path) => existsSync(path));
  if (found) return found;
  throw new BackupError('There is no backup of that name.');
}

/** Opens a backup for reading; each chunk is checked before it is given. */
export async function openBackup(path: string, keys: readonly BackupKey[]): Promise<OpenedBackup> {
  const { head, plain } = await unseal(createReadStream(path, { highWaterMark: 262_144 }), keys);
  const { line, rest } = await takeLine(plain);
  const manifest = manifestSchema.safeParse(parse(line));
  if (manifest.success) return { head, manifest: manifest.data, content: rest };
  throw new DamagedBackupError('This backup does not say what it holds.');
}

export type CheckedBackup = { head: Head; manifest: Manifest; bytes: number };

/** Reads all of a backup. @throws DamagedBackupError unless every byte is as it was written. */
export async function checkBackup(
  path: string,
  keys: readonly BackupKey[],
): Promise<CheckedBackup> {
  const { head, manifest, content } = await openBackup(path, keys);
  let bytes = 0;
  for await (const piece of content) bytes += piece.length;
  return { head, manifest, bytes };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
