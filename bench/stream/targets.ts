import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RemotePerson, registerOver } from '../../apps/api/tests/harness/over-http.ts';
import { startCluster } from '../../apps/api/tests/harness/postgres-cluster.ts';
import { freePort, runCli, startServer } from '../../apps/api/tests/harness/process.ts';
import { portTaken, startScript } from './processes.ts';

type Request = { url: string; headers: Record<string, string>; body: string };

/** One relay under measurement. */
export type Target = {
  name: string;
  pid: number;
  /** Requests for `count` streams at once; each may be sent once. */
  requests(count: number): Promise<Request[]>;
  close(): Promise<void>;
};

const here = (name: string) => new URL(name, import.meta.url).pathname;
const words = 'My manager keeps changing the plan and I feel stuck. I do not know whether to stay.';
const chat = JSON.stringify({
  model: 'm',
  stream: true,
  messages: [{ role: 'user', content: words }],
});

export async function rawPipe(upstreamPort: number): Promise<Target> {
  const port = await freePort();
  const child = await startScript(
    here('./raw-pipe.ts'),
    [String(port), String(upstreamPort)],
    port,
  );
  const one = { url: `http://127.0.0.1:${port}/v1/chat/completions`, headers: {}, body: chat };
  return {
    name: 'raw pipe',
    pid: child.pid ?? 0,
    requests: async (count) => Array.from({ length: count }, () => one),
    close: async () => {
      child.kill();
    },
  };
}

/** Portkey's gateway, installed into `folder` at the first run. */
export async function portkey(upstreamPort: number, folder: string): Promise<Target> {
  const entry = join(folder, 'node_modules/@portkey-ai/gateway/build/start-server.js');
  if (!existsSync(entry)) install(folder);
  const port = await freePort();
  const child = spawn(process.execPath, [entry, `--port=${port}`, '--headless'], {
    stdio: 'ignore',
  });
  await portTaken(port, child);
  const headers = {
    authorization: 'Bearer none',
    'x-portkey-provider': 'openai',
    'x-portkey-custom-host': `http://127.0.0.1:${upstreamPort}/v1`,
  };
  const one = { url: `http://127.0.0.1:${port}/v1/chat/completions`, headers, body: chat };
  return {
    name: 'portkey',
    pid: child.pid ?? 0,
    requests: async (count) => Array.from({ length: count }, () => one),
    close: async () => {
      child.kill();
    },
  };
}

/** Its streams fail with newer versions of the server library it uses. */
function install(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    private: true,
    dependencies: { '@portkey-ai/gateway': '1.15.2' },
    overrides: { '@hono/node-server': '1.14.1' },
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** The product as it runs: guards, safety check, masking, prompt, queue, metrics, PostgreSQL. */
export async function product(upstreamPort: number): Promise<Target & { people: RemotePerson[] }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-bench-'));
  const cluster = await startCluster();
  const env = {
    DATABASE_URL: cluster.url('postgres'),
    DATA_DIR: dataDir,
    LLM_PROVIDERS: 'openai',
    OPENAI_API_KEY: 'none',
    OPENAI_BASE_URL: `http://127.0.0.1:${upstreamPort}/v1`,
    LLM_CONCURRENCY: '10000',
    RATE_LIMIT_SCALE: '1000000',
    REGISTRATIONS_PER_HOUR: '1000000',
    AUTH_ATTEMPTS_PER_MINUTE: '1000000',
    LOGIN_ATTEMPTS_PER_HOUR: '1000000',
  };
  const server = await startServer(env);
  const people = await Promise.all(Array.from({ length: 10 }, () => registerOver(server.url)));
  for (const { email } of people) await runCli(['admin', 'tier', email, 'pro'], env);
  return {
    name: 'product',
    pid: server.child.pid ?? 0,
    people,
    async requests(count) {
      const body = JSON.stringify({ content: words, step: 'receive' });
      const made: Request[] = [];
      while (made.length < count) {
        const some = people.slice(0, count - made.length).map(async (person) => {
          const answer = await person.post('/sessions', {});
          const { session_id } = await answer.json();
          const url = `${server.url}/sessions/${session_id}/messages`;
          return { url, headers: person.headers, body };
        });
        made.push(...(await Promise.all(some)));
      }
      return made;
    },
    async close() {
      server.child.kill('SIGKILL');
      await server.exit();
      await cluster.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
