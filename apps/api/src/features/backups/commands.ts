import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Config } from '../../config.ts';
import { openLongConnection } from '../../db/long-connection.ts';
import type { Deps } from '../../deps.ts';
import type { Erasure } from '../account/erasure-journal.ts';
import { listErasures } from '../account/erasures.store.ts';
import { keptDays, reconcileErasures } from '../account/keep-erasures.ts';
import { replayErasures } from '../account/replay-erasures.ts';
import { BackupError } from './backup-error.ts';
import { type DrillDeps, drillBackup, keepProof } from './drill-backup.ts';
import type { Manifest } from './dump/manifest.ts';
import { makeBackup, sendBackups } from './make-backup.ts';
import { checkBackup, findBackup } from './open-backup.ts';
import { type BackupPlace, openPlace } from './place.ts';
import { restoreBackup } from './restore-backup.ts';
import { readSentErasures, sendErasures } from './send-erasures.ts';
import { listBackups, putBackup } from './shelf.ts';

/** Which backup is meant. `isOffsite`: the offsite store's, fetched first where it is not here. */
export type Named = { name?: string | undefined; isOffsite?: boolean | undefined };
type Lines = { isDone: boolean; lines: string[] };

export async function backUpNow(deps: Deps): Promise<Lines> {
  const place = openPlace(deps.config);
  const { name, bytes, manifest } = await makeBackup(deps, place);
  const lines = [`Made ${name} (${inMegabytes(bytes)}, ${count(manifest)}), and read it back.`];
  if (!place.offsite) return { isDone: true, lines };
  const sent = await sendAll(deps, place).catch((error: unknown) => {
    if (error instanceof BackupError) return error.message;
    throw error;
  });
  const isSent = typeof sent === 'number';
  return { isDone: isSent, lines: [...lines, isSent ? `Sent offsite: ${sent}` : sent] };
}

async function sendAll(deps: Deps, place: BackupPlace): Promise<number> {
  await sendErasures(deps);
  return sendBackups(place, deps.now());
}

/** Needs no database: one backup, or all that are there. */
export async function verifyBackups(
  config: Config,
  { isAll = false, ...named }: Named & { isAll?: boolean | undefined },
): Promise<Lines> {
  const place = openPlace(config);
  const paths = isAll
    ? await Promise.all(
        (await listBackups(place.dir)).map(({ name }) => findBackup(place.dir, name)),
      )
    : [await choose(place, named)];
  if (paths.length === 0) throw new BackupError('There is no backup in BACKUP_DIR.');
  let isDone = true;
  const lines: string[] = [];
  for (const path of paths) {
    const line = await checkBackup(path, place.keys).then(
      ({ head, manifest }) =>
        `whole    ${basename(path)} (of ${head.created_at}, ${count(manifest)})`,
      (error: unknown) => {
        if (!(error instanceof BackupError)) throw error;
        isDone = false;
        return `damaged  ${basename(path)}: ${error.message}`;
      },
    );
    lines.push(line);
  }
  return { isDone, lines };
}

/** All or nothing; then brought up to date, and whoever was deleted since is deleted again. */
export async function restoreNow(
  deps: Deps,
  {
    isReplacing,
    journal,
    ...named
  }: Named & { isReplacing: boolean; journal?: string | undefined },
): Promise<Lines> {
  const { keys, ...place } = openPlace(deps.config);
  // Read first: a journal that is not there must stop this before anything is replaced.
  const other = journal === undefined ? [] : await readJournal(deps, journal);
  const sent = await readSentErasures(deps.config, named.isOffsite === true);
  other.push(...sent.entries);
  const path = await choose({ keys, ...place }, named);
  if (isReplacing) other.push(...(await readErasures(deps)));
  const { head, manifest } = await restoreBackup(deps.database, { path, keys, isReplacing });
  await deps.database.migrate();
  const again = (await reconcileErasures(deps)) + (await replayErasures(deps, other));
  const lines = [
    `Restored ${basename(path)} of ${head.created_at}: ${count(manifest)}.`,
    `Accounts deleted again: ${again}`,
  ];
  if (!sent.isRead) {
    lines.push(
      'The journal of the offsite store could not be read: deletions it alone knows are not replayed.',
    );
  }
  return { isDone: true, lines };
}

export async function drillNow(
  config: Config,
  openDeps: DrillDeps,
  { into, ...named }: Named & { into?: string | undefined },
): Promise<Lines> {
  const place = openPlace(config);
  const path = await choose(place, named);
  const report = await drillBackup(config, openDeps, { path, keys: place.keys, into });
  const proof = await keepProof(place.dir, report);
  const { different, tables, rows, erasures, erased_again, left_over } = report;
  const lines = [
    `Restored ${report.backup} into an empty database in ${report.seconds} s.`,
    different.length === 0
      ? `The same: ${tables} tables, ${rows} rows, by count and by hash.`
      : `Different: ${different.join(', ')}`,
    `Journal: ${erasures} entries, ${erased_again} accounts deleted again, ${left_over} left over.`,
    `${report.passed ? 'Passed' : 'Failed'}. The proof is ${proof}`,
  ];
  return { isDone: report.passed, lines };
}

async function choose(place: BackupPlace, { name, isOffsite }: Named): Promise<string> {
  if (!isOffsite) return findBackup(place.dir, name);
  const { offsite } = place;
  if (!offsite) throw new BackupError('There is no offsite store: set BACKUP_S3_URL.');
  const wanted = name ?? (await offsite.list())[0]?.name;
  if (wanted === undefined) throw new BackupError('There is no backup in the offsite store.');
  if (basename(wanted) !== wanted) throw new BackupError('Offsite backups have names, no paths.');
  const here = (await listBackups(place.dir)).some((backup) => backup.name === wanted);
  if (!here) await putBackup(place.dir, wanted, await offsite.read(wanted));
  const path = await findBackup(place.dir, wanted);
  if (!here) await keepOnlyWhole(path, place);
  return path;
}

/** What the table that is replaced knows: its file may be lost. */
async function readErasures({ database, now }: Deps): Promise<Erasure[]> {
  const since = new Date(now().getTime() - keptDays * 24 * 60 * 60 * 1000);
  const { db, forJobs } = database;
  if (!('url' in forJobs)) return listErasures(db, since).catch(() => []);
  const { db: own, close } = await openLongConnection(forJobs.url, 'solacore backup');
  return listErasures(own, since)
    .catch(() => [])
    .finally(close);
}

/** What came damaged must not lie among those that are whole. */
async function keepOnlyWhole(path: string, { keys }: BackupPlace): Promise<void> {
  await checkBackup(path, keys).catch(async (error: unknown) => {
    await rm(path, { force: true });
    throw error;
  });
}

async function readJournal({ erasureJournal }: Deps, path: string) {
  return erasureJournal.read(path).catch(() => {
    throw new BackupError('There is no journal that can be read there.');
  });
}

function count({ tables }: Manifest): string {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  return `${tables.length} tables, ${rows} rows`;
}

const inMegabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;
