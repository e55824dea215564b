import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Bytes } from './sealed/pieces.ts';

/** A whole backup, by its name. */
export type ShelvedBackup = { name: string; createdAt: Date };

const shape = /^solacore-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-[0-9a-f]{8}\.backup$/;
const partial = '.partial';
const dayMs = 24 * 60 * 60 * 1000;

export function newBackupName(at: Date): string {
  const moment = at.toISOString().slice(0, 19).replaceAll(':', '-');
  return `solacore-${moment}Z-${randomBytes(4).toString('hex')}.backup`;
}

/** Those of the names that are backups, newest first. */
export function readNames(names: readonly string[]): ShelvedBackup[] {
  return names
    .flatMap((name) => {
      const [, day, hours, minutes, seconds] = shape.exec(name) ?? [];
      const createdAt = new Date(`${day}T${hours}:${minutes}:${seconds}Z`);
      return Number.isNaN(createdAt.getTime()) ? [] : [{ name, createdAt }];
    })
    .sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** The backups of a folder, newest first; none where there is no folder. */
export async function listBackups(dir: string): Promise<ShelvedBackup[]> {
  return readNames(await readdir(dir).catch(absentAsEmpty));
}

/**
 * Puts a backup there under its name once it is whole and on the disk; what fails leaves nothing.
 * @returns its length in bytes.
 */
export async function putBackup(dir: string, name: string, bytes: Bytes): Promise<number> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  const draft = join(dir, `${name}${partial}`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      for await (const piece of bytes) await file.writeFile(piece);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(dir, name));
    await syncFolder(dir);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
  return (await stat(join(dir, name))).size;
}

/** Removes backups made before, and what a killed process left over a day ago. */
export async function removeOldBackups(dir: string, before: Date, now: Date): Promise<number> {
  const names = await readdir(dir).catch(absentAsEmpty);
  const old = readNames(names).filter(({ createdAt }) => createdAt < before);
  const yesterday = new Date(now.getTime() - dayMs);
  const drafts = readNames(
    names.flatMap((name) => (name.endsWith(partial) ? name.slice(0, -partial.length) : [])),
  ).filter(({ createdAt }) => createdAt < yesterday);
  for (const { name } of old) await rm(join(dir, name), { force: true });
  for (const { name } of drafts) await rm(join(dir, `${name}${partial}`), { force: true });
  return old.length;
}

async function syncFolder(dir: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dir, 'r');
  await folder.sync().finally(() => folder.close());
}

function absentAsEmpty(error: unknown): string[] {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
  throw error;
}
