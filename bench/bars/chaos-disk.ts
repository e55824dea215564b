import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillDatabase, fillLog } from '../../apps/api/tests/chaos/disk-full.ts';
import { registerOver } from '../../apps/api/tests/harness/over-http.ts';
import { startServer } from '../../apps/api/tests/harness/process.ts';
import { fill } from './backups-traces.ts';
import { all, zero } from './part.ts';
import type { Bar } from './report.ts';

const asked = 1_000;

/** A10, as root: the disk of the database, of the log and of the backups. */
export async function fillDisks(): Promise<Bar[]> {
  const database = await fillDatabase(10);
  const log = await fillLog(asked);
  const { refusedWhileFull, refusedWithoutJournal } = database;
  return [
    { what: '503 while it is full', seen: refusedWhileFull, isMet: refusedWhileFull > 0 },
    {
      what: '503 while its journal cannot go on',
      seen: refusedWithoutJournal,
      isMet: refusedWithoutJournal > 0,
    },
    zero('neither done nor 503', database.other),
    zero(`of ${database.kept} promised sessions lost`, database.lost),
    all('answers while the log is full', log.answered, asked),
    { what: 'the log goes on once there is room', seen: String(log.isBack), isMet: log.isBack },
    ...(await fillBackups()),
  ];
}

async function fillBackups(): Promise<Bar[]> {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-bar-disk-'));
  const env = { DATA_DIR: join(folder, 'data'), BACKUP_KEY_FILE: join(folder, 'key') };
  writeFileSync(env.BACKUP_KEY_FILE, randomBytes(32).toString('base64'), { mode: 0o600 });
  try {
    const server = await startServer(env);
    await registerOver(server.url);
    server.child.kill('SIGTERM');
    await server.exit();
    return await fill(folder, env);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
