/*
 * Backups: F1 to F4 and F7 of a server's database, and a full disk (A10, as root).
 * node bench/bars/backups.ts [--flips n] [--backups n] [--megabytes n] [--only damage|nonces|traces|full|size]
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBackupKeys } from '../../apps/api/src/features/backups/key-file.ts';
import { startOlderCluster } from '../../apps/api/tests/backups/older-cluster.ts';
import { connectPlainly } from '../../apps/api/tests/harness/plain-connection.ts';
import { runCli } from '../../apps/api/tests/harness/process.ts';
import { damage, repeatNonces } from './backups-damage.ts';
import { fill, trace } from './backups-traces.ts';
import { type Bar, report } from './report.ts';

const { values } = parseArgs({
  options: {
    flips: { type: 'string', default: '10000' },
    backups: { type: 'string', default: '10000' },
    megabytes: { type: 'string', default: '1000' },
    only: { type: 'string' },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'solacore-bar-backups-'));
const key = randomBytes(32).toString('base64');
const canary = 'canary-7Qm2@example.org';
writeFileSync(join(folder, 'key'), key, { mode: 0o600 });
const cluster = await startOlderCluster();
const env = {
  DATABASE_URL: cluster.url('product'),
  DATA_DIR: join(folder, 'data'),
  BACKUP_KEY_FILE: join(folder, 'key'),
  LOG_LEVEL: 'warn',
};
const backupDir = join(env.DATA_DIR, 'backups');
const newest = () =>
  join(
    backupDir,
    readdirSync(backupDir)
      .filter((name) => /backup$/.test(name))
      .sort()
      .at(-1) ?? '',
  );

async function onDatabase(name: string, ...statements: string[]): Promise<void> {
  const connection = await connectPlainly(cluster.url(name));
  for (const statement of statements) await connection.ask(statement);
  await connection.close();
}

async function timed(...words: string[]): Promise<{ code: number | null; seconds: number }> {
  const startedMs = performance.now();
  const { code, error } = await runCli(words, env);
  if (code !== 0) console.error(error);
  return { code, seconds: (performance.now() - startedMs) / 1000 };
}

/** F1: rows that can be pressed to half at best, there and back. */
async function measure(megabytes: number): Promise<Bar[]> {
  await onDatabase(
    'product',
    `insert into filler select g, (select string_agg(md5((g * 31 + part)::text), '') from generate_series(1, 31) part) from generate_series(1, ${megabytes * 1000}) g`,
  );
  const made = await timed('backup');
  const { size } = statSync(newest());
  env.DATABASE_URL = cluster.url('target');
  const restored = await timed('restore');
  const drilled = await timed('backup', 'drill');
  return [
    { what: `MB of backup for ${megabytes} MB`, seen: size / 1e6, isMet: made.code === 0 },
    { what: 'seconds to make and read back', seen: made.seconds, isMet: made.code === 0 },
    {
      what: 'seconds to restore (≤ 300 for 1 GB)',
      seen: restored.seconds,
      isMet: restored.code === 0 && restored.seconds <= 300,
    },
    {
      what: 'seconds to drill, the same by count and hash',
      seen: drilled.seconds,
      isMet: drilled.code === 0,
    },
  ];
}

try {
  await onDatabase('postgres', 'create database product', 'create database target');
  await runCli(['migrate'], env);
  await onDatabase(
    'product',
    `insert into users (email) select coalesce('person-' || g || md5(g::text), '') from generate_series(1, 5000) g`,
    `insert into users (email) values ('${canary}')`,
    'create table filler (id int primary key, filler text)',
  );
  await runCli(['backup'], env);
  const parts: Record<string, () => Promise<Bar[]>> = {
    damage: () =>
      damage(
        {
          backup: newest(),
          draft: join(folder, 'damaged.backup'),
          keys: readBackupKeys(env.BACKUP_KEY_FILE),
          targetUrl: cluster.url('target'),
        },
        Number(values.flips),
      ),
    nonces: () => repeatNonces(Number(values.backups)),
    traces: () => trace({ folder, env, canary, secrets: [key, 'solacore:solacore'] }),
    full: () => fill(folder, env),
    size: () => measure(Number(values.megabytes)),
  };
  const seen: Bar[] = [];
  for (const [name, run] of Object.entries(parts)) {
    if (values.only !== undefined && values.only !== name) continue;
    console.log(`${name} …`);
    seen.push(...(await run()).map((bar) => ({ ...bar, what: `${name}: ${bar.what}` })));
  }
  report(seen);
} finally {
  await cluster.stop();
  rmSync(folder, { recursive: true, force: true });
}
