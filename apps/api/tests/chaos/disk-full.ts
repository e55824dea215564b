import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openStage } from '../bars/stage.ts';
import { registerOver } from '../harness/over-http.ts';
import { connectPlainly } from '../harness/plain-connection.ts';
import { startCluster } from '../harness/postgres-cluster.ts';

const sizeMb = 192;
const backWithinMs = 30_000;

/** A10: the disk under PostgreSQL fills up, and is freed again. Needs root: it mounts one. */
export async function fillDisk() {
  const disk = mkdtempSync(join(tmpdir(), 'solacore-disk-'));
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${sizeMb}m`, 'tmpfs', disk]);
  execFileSync('chmod', ['755', disk]);
  try {
    return await onDisk(disk);
  } finally {
    execFileSync('umount', ['-l', disk]);
    rmSync(disk, { recursive: true, force: true });
  }
}

async function onDisk(disk: string) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = disk;
  const cluster = await startCluster({ max_wal_size: '64MB' });
  if (TMPDIR === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = TMPDIR;
  const stage = await openStage({ DATABASE_URL: cluster.url('postgres') });
  const people = [];
  for (let at = 0; at < 20; at += 1) people.push(await registerOver(stage.url));
  const fill = join(disk, 'fill');
  execFileSync('sh', ['-c', `dd if=/dev/zero of=${fill} bs=64k 2>/dev/null || true`]);
  const seen = { refused: 0, other: 0, lost: 0, isBack: false };
  for (let at = 0; at < 200; at += 1) {
    const person = people[at % people.length];
    const answer = await person?.post('/sessions', {});
    if (answer?.status === 503) seen.refused += 1;
    else if (answer?.status === 500) seen.other += 1;
  }
  // The journal has a file of its own ahead: only what is bigger meets the full disk.
  const bulk = await stageBulk(cluster.url('postgres'));
  rmSync(fill);
  for (const endMs = Date.now() + backWithinMs; !seen.isBack && Date.now() < endMs; ) {
    await wait(500);
    seen.isBack = (await people[0]?.ask('/users/me'))?.status === 200;
  }
  for (const person of people) {
    const { status } = await person.ask('/users/me');
    if (status !== 200) seen.lost += 1;
  }
  await stage.close();
  await cluster.stop();
  return { ...seen, bulk };
}

/** Writes until the disk is full; the code of the refusal. */
async function stageBulk(url: string): Promise<string> {
  const connection = await connectPlainly(url);
  try {
    await connection.ask(
      'create table filler as select repeat(md5(g::text), 40) from generate_series(1, 400000) g',
    );
    return 'none';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'lost';
  } finally {
    await connection.close().catch(() => undefined);
  }
}
