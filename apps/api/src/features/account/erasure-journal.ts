import { createHmac } from 'node:crypto';
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** An account that was deleted, by a keyed hash of its id. */
export type Erasure = { userHash: string; erasedAt: Date };

/**
 * The erasures as files beside the database, which a restore does not overwrite: one a day, one
 * line each, `<time> <hash>`. Holds nothing else.
 */
export type ErasureJournal = {
  /** The hash that is written. */
  hash: (userId: string) => string;
  /** The hashes under which an account may have been written: one for each secret. */
  hashes: (userId: string) => string[];
  /** On the disk when it resolves. */
  append: (entries: Erasure[]) => Promise<void>;
  /** All entries of a folder or of one file; of its own folder without a path. Twice stays twice. */
  read: (path?: string) => Promise<Erasure[]>;
  /** Removes the files of the days before. */
  drop: (before: Date) => Promise<void>;
};

/** As they are written down, and read again. */
export function writeLines(entries: Erasure[]): string {
  return entries
    .map(({ userHash, erasedAt }) => `${erasedAt.toISOString()} ${userHash}\n`)
    .join('');
}

/** A line that a crash cut short is passed over: the table has it. */
export function parseLines(text: string): Erasure[] {
  return text.split('\n').flatMap((one) => {
    const [, at, userHash] = line.exec(one) ?? [];
    return at !== undefined && userHash !== undefined ? [{ userHash, erasedAt: new Date(at) }] : [];
  });
}

const line = /^(\d{4}-\d\d-\d\dT[\d:.]+Z) ([\w-]{43})$/;
const dayFile = /^\d{4}-\d\d-\d\d$/;

/** The first secret writes, all of them find. */
export function createErasureJournal(secrets: string[], dataDir: string): ErasureJournal {
  const folder = join(dataDir, 'erasures');
  const keys = secrets.map((secret) =>
    createHmac('sha256', secret).update('solacore erasure').digest(),
  );
  const hashes = (userId: string) =>
    keys.map((key) => createHmac('sha256', key).update(userId.toLowerCase()).digest('base64url'));
  return {
    hash: (userId) => {
      const [hash] = hashes(userId);
      if (hash === undefined) throw new Error('No signing secret');
      return hash;
    },
    hashes,
    append: async (entries) => {
      const byDay = Map.groupBy(entries, ({ erasedAt }) => dayOf(erasedAt));
      for (const [day, part] of byDay) await appendLines(folder, day, part);
    },
    read: (path) => (path === undefined ? readFolder(folder, true) : readPath(path)),
    drop: async (before) => {
      const old = (await listDays(folder, true)).filter((day) => day < dayOf(before));
      for (const day of old) await rm(join(folder, day), { force: true });
    },
  };
}

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

async function appendLines(folder: string, day: string, entries: Erasure[]): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(join(folder, day), 'a', 0o600);
  try {
    await file.appendFile(writeLines(entries));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readPath(path: string): Promise<Erasure[]> {
  return (await stat(path)).isDirectory() ? readFolder(path, false) : readLines(path);
}

async function readFolder(folder: string, mayBeAbsent: boolean): Promise<Erasure[]> {
  const days = await listDays(folder, mayBeAbsent);
  return (await Promise.all(days.map((day) => readLines(join(folder, day))))).flat();
}

async function listDays(folder: string, mayBeAbsent: boolean): Promise<string[]> {
  const names = await readdir(folder).catch((error: unknown) => {
    if (mayBeAbsent && error instanceof Error && 'code' in error && error.code === 'ENOENT') {
      return [];
    }
    throw error;
  });
  return names.filter((name) => dayFile.test(name)).sort();
}

async function readLines(file: string): Promise<Erasure[]> {
  return parseLines(await readFile(file, 'utf8'));
}
