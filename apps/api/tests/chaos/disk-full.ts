import { closeSync, mkdtempSync, openSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { newEmail, newFingerprint } from '../harness/person.ts';
import { connectPlainly } from '../harness/plain-connection.ts';
import { startCluster } from '../harness/postgres-cluster.ts';
import { startServer } from '../harness/process.ts';
import { mountSmallDisk } from '../harness/small-disk.ts';
import { restartAtOnce } from './postgres-faults.ts';

/** Room for a new server and its journal, and little more. */
const databaseMb = 160;
const settings = {
  RATE_LIMIT_SCALE: '100000',
  REGISTRATIONS_PER_HOUR: '100000',
  AUTH_ATTEMPTS_PER_MINUTE: '100000',
};

/** A10: the database's disk is full; then its journal cannot go on either, and it ends. */
export async function fillDatabase(people: number) {
  const disk = mountSmallDisk(databaseMb);
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-full-'));
  const cluster = await startCluster({}, undefined, disk.folder);
  const env = { ...settings, DATABASE_URL: cluster.url('postgres'), DATA_DIR: dataDir };
  const server = await startServer(env);
  const kept: { person: RemotePerson; id: string }[] = [];
  const begin = async (person: RemotePerson): Promise<number> => {
    const answer = await person.post('/sessions', {});
    if (answer.status !== 201) return answer.status;
    const { session_id: id } = createSolveSessionResponseSchema.parse(await answer.json());
    kept.push({ person, id });
    return 201;
  };
  try {
    const known = await Promise.all(Array.from({ length: people }, () => registerOver(server.url)));
    await Promise.all(known.map(begin));
    const statuses: number[] = [];
    disk.fill();
    for (let time = 0; time < 5; time += 1) {
      statuses.push(
        ...(await Promise.all([...known.map(begin), ...known.map(() => signUp(server.url))])),
      );
    }
    const whileFull = [...statuses];
    const plain = await connectPlainly(cluster.url('postgres'));
    await plain.ask('select pg_switch_wal()').catch(() => undefined);
    await plain.close().catch(() => undefined);
    for (let time = 0; time < 3; time += 1) statuses.push(...(await Promise.all(known.map(begin))));
    disk.makeRoom();
    restartAtOnce(cluster);
    const again = await Promise.all(kept.map(({ person, id }) => person.ask(`/sessions/${id}`)));
    return {
      refusedWhileFull: whileFull.filter((status) => status === 503).length,
      refusedWithoutJournal: statuses.slice(whileFull.length).filter((one) => one === 503).length,
      other: statuses.filter((status) => status !== 503 && status !== 201).length,
      kept: kept.length,
      lost: again.filter(({ status }) => status !== 200).length,
    };
  } finally {
    server.child.kill('SIGKILL');
    await server.exit();
    await cluster.stop();
    disk.unmount();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Many rows at once, so that what is free within the tables is soon used. */
async function signUp(url: string): Promise<number> {
  const answer = await fetch(`${url}/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      email: newEmail(),
      password: 'a quiet long sentence',
      device_fingerprint: newFingerprint(),
    }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** A10: the folder that the log is written to is full. */
export async function fillLog(asked: number) {
  const disk = mountSmallDisk(1);
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-full-'));
  const file = join(disk.folder, 'solacore.log');
  const log = openSync(file, 'a');
  const server = await startServer({ ...settings, DATA_DIR: dataDir, LOG_LEVEL: 'info' }, log);
  try {
    const person = await registerOver(server.url);
    disk.fill();
    const before = statSync(file).size;
    let answered = 0;
    for (let time = 0; time < asked; time += 1) {
      const { status } = await person.ask('/users/me');
      if (status === 200) answered += 1;
    }
    const after = statSync(file).size;
    disk.makeRoom();
    await person.ask('/users/me');
    // Lines are written a moment later, some at a time.
    const hasGrown = () => statSync(file).size > after;
    for (let time = 0; time < 50 && !hasGrown(); time += 1) await sleep(100);
    return { answered, linesLost: after - before < 100 * asked, isBack: hasGrown() };
  } finally {
    server.child.kill('SIGKILL');
    await server.exit();
    closeSync(log);
    disk.unmount();
    rmSync(dataDir, { recursive: true, force: true });
  }
}
