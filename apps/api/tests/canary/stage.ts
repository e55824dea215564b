import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { FakeReply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { startFakeSentry } from '../fakes/sentry-server.ts';
import { startSmtp } from '../fakes/smtp-server.ts';
import { type Cluster, startCluster } from '../harness/postgres-cluster.ts';
import { freePort, runCli } from '../harness/process.ts';
import { keepUncompressed, onDatabase, talkative } from './database.ts';
import { elsewhere, type Product, startProduct } from './product.ts';
import { type NginxProxy, startProxy } from './proxy.ts';

export type Stage = {
  folder: string;
  dataDir: string;
  apiPort: number;
  llmPort: number;
  /** Null where the database is embedded. */
  cluster: Cluster | null;
  database: { url: string } | { folder: string };
  fake: FakeLlm;
  sentry: Awaited<ReturnType<typeof startFakeSentry>>;
  smtp: Awaited<ReturnType<typeof startSmtp>>;
  proxy: NginxProxy;
  /** Texts of `/metrics` as they were read. */
  metrics: string[];
  readMetrics: () => Promise<void>;
  start: () => Promise<Product>;
  close: () => Promise<void>;
};

type StageOptions = {
  kind: 'embedded' | 'server';
  isTraced: boolean;
  choose: (body: string) => FakeReply | undefined;
  env?: Record<string, string>;
};

/** The product as it would be served, everything around it as talkative as it can be made. */
export async function openStage({ kind, isTraced, choose, env }: StageOptions): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'solacore-canary-'));
  chmodSync(folder, 0o755);
  const [dataDir, temporary] = [join(folder, 'data'), join(folder, 'temporary')];
  for (const path of [dataDir, temporary]) mkdirSync(path);
  const cluster = kind === 'server' ? await startCluster(talkative) : null;
  const [fake, sentry, smtp] = [
    await startFakeLlm({ choose }),
    await startFakeSentry(),
    await startSmtp(),
  ];
  const apiPort = await freePort();
  const proxy = await startProxy(folder, apiPort, isTraced);
  const settings = {
    ...settingsOf({ dataDir, temporary, fake, url: proxy.url }),
    SENTRY_DSN: sentry.dsn,
    SMTP_URL: smtp.url,
    ...(cluster ? { DATABASE_URL: cluster.url('postgres'), WORKERS: '2' } : {}),
    ...env,
  };
  const database = cluster
    ? { url: cluster.url('postgres') }
    : { folder: join(dataDir, 'database') };
  const migrated = await runCli(['migrate'], settings);
  if (migrated.code !== 0) throw new Error(`Nothing was migrated: ${migrated.error}`);
  await onDatabase(database, keepUncompressed);
  const metrics: string[] = [];
  return {
    folder,
    dataDir,
    apiPort,
    llmPort: Number(new URL(fake.openAiUrl).port),
    cluster,
    database,
    fake,
    sentry,
    smtp,
    proxy,
    metrics,
    readMetrics: async () => {
      // Not over a connection whose process was killed meanwhile.
      const headers = { connection: 'close' };
      const answer = await fetch(`http://127.0.0.1:${apiPort}/metrics`, { headers });
      metrics.push(await answer.text());
    },
    start: () => startProduct({ folder, env: settings, port: apiPort, isTraced }),
    close: async () => {
      await proxy.stop();
      await Promise.all([fake.close(), sentry.close(), smtp.close()]);
      await cluster?.stop();
      for (const path of [folder, elsewhere(folder)]) {
        rmSync(path, { recursive: true, force: true });
      }
    },
  };
}

type Around = { dataDir: string; temporary: string; fake: FakeLlm; url: string };

function settingsOf({ dataDir, temporary, fake, url }: Around) {
  return {
    NODE_ENV: 'production',
    JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
    // By name, as a served product has one: its log says where it serves.
    PUBLIC_URL: url.replace('127.0.0.1', 'localhost'),
    TRUST_PROXY: 'loopback',
    LOG_LEVEL: 'trace',
    DATA_DIR: dataDir,
    TMPDIR: temporary,
    MAIL_FROM: 'Solacore <solacore@solacore.example>',
    LLM_PROVIDERS: 'openai,anthropic',
    OPENAI_API_KEY: 'test-key',
    OPENAI_BASE_URL: fake.openAiUrl,
    ANTHROPIC_API_KEY: 'test-key',
    ANTHROPIC_BASE_URL: fake.anthropicUrl,
    LLM_CONCURRENCY: '1000',
    RATE_LIMIT_SCALE: '100000',
    REGISTRATIONS_PER_HOUR: '1000000',
    AUTH_ATTEMPTS_PER_MINUTE: '1000000',
    LOGIN_ATTEMPTS_PER_HOUR: '1000000',
  };
}

/** What a full run needs and this machine does not have, each with the way to get it. */
export async function listMissing(isTraced: boolean): Promise<string[]> {
  const needed = isTraced ? ['nginx', 'strace'] : ['nginx'];
  const versions = needed.map(async (name) => {
    const found = promisify(execFile)(name, [name === 'nginx' ? '-v' : '-V']);
    const packages = name === 'nginx' ? 'nginx libnginx-mod-http-headers-more-filter' : name;
    return found.then(
      () => [],
      () => [`${name} was not found. On Debian and Ubuntu: apt-get install --yes ${packages}`],
    );
  });
  return (await Promise.all(versions)).flat();
}
