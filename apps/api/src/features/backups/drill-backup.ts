import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Config } from '../../config.ts';
import type { Database, Db } from '../../db/client.ts';
import type { Deps } from '../../deps.ts';
import { listUserIds } from '../account/erasures.store.ts';
import { replayErasures } from '../account/replay-erasures.ts';
import { openDrillDatabase } from './drill-database.ts';
import { type Manifest, makePlain, readManifest } from './dump/manifest.ts';
import type { BackupKey } from './key-file.ts';
import { type CheckedBackup, checkBackup } from './open-backup.ts';
import { restoreBackup } from './restore-backup.ts';

/** What a drill saw: the proof that is kept. Counts and names of tables, nothing of anybody. */
export type DrillReport = {
  backup: string;
  made_at: string;
  drilled_at: string;
  seconds: number;
  tables: number;
  rows: number;
  /** Tables whose count or hash is not what it was when the backup was made. */
  different: string[];
  erasures: number;
  erased_again: number;
  /** Accounts of the journal that are still there after the replay. */
  left_over: number;
  passed: boolean;
};

type Drilled = { path: string; keys: readonly BackupKey[]; into?: string | undefined };

/** Everything that a replay needs, over the drill's own database. */
export type DrillDeps = (config: Config, database: Database) => Promise<Deps>;

/**
 * Restores into an empty database that nobody is served from, holds every table against what it was,
 * and deletes again whoever the journal names. Nobody outside hears of it.
 */
export async function drillBackup(
  config: Config,
  openDeps: DrillDeps,
  { path, keys, into }: Drilled,
): Promise<DrillReport> {
  const startedMs = performance.now();
  const checked = await checkBackup(path, keys);
  const drill = await openDrillDatabase(config, checked.head.content, into);
  try {
    await restoreBackup(drill.database, { path, keys, isReplacing: false });
    const different = await compare(drill.database.db, checked.manifest);
    await drill.database.migrate();
    const replayed = await replay(await openDeps(config, drill.database));
    const passed = different.length === 0 && replayed.left_over === 0;
    return { ...describe(path, checked, startedMs), different, ...replayed, passed };
  } finally {
    await drill.close();
  }
}

/** Keeps the proof beside the backups. */
export async function keepProof(dir: string, report: DrillReport): Promise<string> {
  const folder = join(dir, 'drills');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, `${report.drilled_at.replaceAll(/[:.]/g, '-')}.json`);
  await writeFile(file, `${JSON.stringify(report, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return file;
}

function describe(path: string, { head, manifest }: CheckedBackup, startedMs: number) {
  return {
    backup: basename(path),
    made_at: head.created_at,
    drilled_at: new Date().toISOString(),
    seconds: Math.round((performance.now() - startedMs) / 100) / 10,
    tables: manifest.tables.length,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
  };
}

/** Before anything is brought up to date: as it was then, table by table. */
async function compare(db: Db, manifest: Manifest): Promise<string[]> {
  const found = await db.transaction(async (tx) => {
    await makePlain(tx);
    return readManifest(tx, manifest.tables);
  });
  return manifest.tables.flatMap(({ schema, name, rows, hash }, at) => {
    const same = found.tables[at];
    return same?.rows === rows && same.hash === hash ? [] : [`${schema}.${name}`];
  });
}

/** Nobody outside hears of it, and the journal itself stays as it is. */
async function replay(deps: Deps) {
  const { erasureJournal, database } = deps;
  const entries = await erasureJournal.read();
  const silent = { ...erasureJournal, append: async () => undefined };
  const inside = { ...deps, farewells: [], erasureJournal: silent };
  const erased_again = await replayErasures(inside, entries);
  const erased = new Set(entries.map(({ userHash }) => userHash));
  let left_over = 0;
  for await (const ids of listUserIds(database.db)) {
    const isErased = (id: string) => erasureJournal.hashes(id).some((hash) => erased.has(hash));
    left_over += ids.filter(isErased).length;
  }
  return { erasures: erased.size, erased_again, left_over };
}
