import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { firstWords, pacedReply, personWithSessions } from '../bars/stage.ts';
import { startFakeLlm } from '../fakes/llm-server.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { startCluster } from '../harness/postgres-cluster.ts';
import { startReplica } from '../harness/postgres-replica.ts';
import { runCli, startServer } from '../harness/process.ts';
import { startRedis } from '../harness/redis-server.ts';
import { cutAndResume } from '../solve-sessions/stream-reader.ts';
import { startNginx } from './nginx.ts';

const patienceMs = 10_000;

/** Servers behind NGINX, on one PostgreSQL with a streaming replica and one Redis. */
export async function openServers(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-servers-'));
  const [cluster, redis, fake] = await Promise.all([startCluster(), startRedis(), startFakeLlm()]);
  const replica = await startReplica(cluster);
  const settings = {
    DATABASE_URL: cluster.url('postgres'),
    DATABASE_REPLICA_URL: replica.url('postgres'),
    REDIS_URL: redis.url,
    JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
    TRUST_PROXY: 'loopback',
    LOG_LEVEL: 'warn',
    LLM_PROVIDERS: 'openai',
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: fake.openAiUrl,
    REGISTRATIONS_PER_HOUR: '100000',
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
  };
  await runCli(['migrate'], { ...settings, DATA_DIR: folder });
  const servers = await Promise.all(
    Array.from({ length: count }, (_, at) =>
      startServer({ ...settings, DATA_DIR: join(folder, String(at)) }),
    ),
  );
  const nginx = await startNginx(
    folder,
    servers.map(({ url }) => Number(new URL(url).port)),
  );
  return {
    url: nginx.url,
    servers,
    fake,
    admin: (words: string[]) => runCli(['admin', ...words], { ...settings, DATA_DIR: folder }),
    async close() {
      for (const { child } of servers) child.kill('SIGKILL');
      await Promise.all(servers.map(({ exit }) => exit()));
      await Promise.all([nginx.stop(), redis.stop(), fake.close()]);
      await replica.stop();
      await cluster.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type Servers = Awaited<ReturnType<typeof openServers>>;
type Passed = { passed: number; refused: number };

/**
 * How many of `parallel` requests of somebody whose limit is 30 pass, through all servers; asked
 * again where a busy machine answered one with 503, which may have been counted.
 */
export async function passedOf(stage: Servers, parallel: number, tries = 3): Promise<Passed> {
  const person = await registerOver(stage.url);
  const statuses = await Promise.all(
    Array.from({ length: parallel }, async () => (await person.ask('/users/me')).status),
  );
  const count = (wanted: number) => statuses.filter((status) => status === wanted).length;
  if (count(503) > 0 && tries > 1) return passedOf(stage, parallel, tries - 1);
  return { passed: count(200), refused: count(429) };
}

/** After a sign-out at one server: milliseconds until each of the others refuses the login. */
export async function revocationMs({ servers }: Servers): Promise<number[]> {
  const [first, ...others] = servers.map(({ url }) => url);
  const person = await registerOver(first ?? '');
  for (const url of others) await person.over(url).ask('/users/me');
  const from = performance.now();
  await person.post('/auth/logout', {});
  return Promise.all(
    others.map((url) =>
      until(from, async () => (await person.over(url).ask('/users/me')).status === 401),
    ),
  );
}

/** After a tier is granted: milliseconds until each server knows of it. */
export async function entitlementMs({ servers, admin }: Servers): Promise<number[]> {
  const [first] = servers;
  const person = await registerOver(first?.url ?? '');
  const knows = async (url: string) => {
    const current: unknown = await person.over(url).get('/subscriptions/current');
    return Reflect.get(Object(current), 'tier') === 'pro';
  };
  const told = await admin(['tier', person.email, 'pro']);
  if (told.code !== 0) throw new Error('No tier was granted');
  const from = performance.now();
  return Promise.all(servers.map(({ url }) => until(from, () => knows(url))));
}

/** Replies that are left in mid-stream and come back to through NGINX; how many were whole. */
export async function resumedOf(stage: Servers, count: number): Promise<number> {
  const { person, sessions } = await personWithSessions(stage.url, count);
  stage.fake.always(pacedReply(12, 30));
  const whole = await Promise.all(sessions.map((id, at) => isWhole(person, id, 1 + (at % 5))));
  stage.fake.always();
  return whole.filter(Boolean).length;
}

async function isWhole(person: RemotePerson, id: string, cutAfter: number): Promise<boolean> {
  const body = { ...firstWords, message_id: randomUUID() };
  const frames = await cutAndResume(person, id, body, cutAfter);
  const inOrder = frames.every((frame, at) => frame.startsWith(`id: ${at + 1}\n`));
  return inOrder && frames.at(-1)?.includes('event: done') === true;
}

async function until(fromMs: number, isThere: () => Promise<boolean>): Promise<number> {
  while (!(await isThere())) {
    if (performance.now() - fromMs > patienceMs) return Number.POSITIVE_INFINITY;
    await wait(20);
  }
  return performance.now() - fromMs;
}
