import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { isRedisUp } from '../../src/db/redis.ts';
import { exitOf, freePort } from './process.ts';

const startTimeoutMs = 10_000;

/** The Redis or Valkey of this machine; npm test installs one on Debian. */
export const redisBinary = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => ['redis-server', 'valkey-server'].map((name) => join(folder, name)))
  .find((file) => existsSync(file));

export type RedisServer = Awaited<ReturnType<typeof startRedis>>;

/** A real Redis on a free port that keeps nothing on disk. */
export async function startRedis() {
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let child = await launch(port, url);
  return {
    url,
    /** Neither answers nor closes its connections, until `resume`. */
    freeze: () => child.kill('SIGSTOP'),
    resume: () => child.kill('SIGCONT'),
    stop: async () => {
      child.kill('SIGKILL');
      await exitOf(child);
    },
    /** On the same port, with nothing remembered. */
    start: async () => {
      child = await launch(port, url);
    },
  };
}

async function launch(port: number, url: string): Promise<ChildProcess> {
  if (!redisBinary) throw new Error('There is no redis-server or valkey-server on the PATH');
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const child = spawn(redisBinary, words, { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  const deadline = Date.now() + startTimeoutMs;
  while (!(await isRedisUp(url))) {
    if (Date.now() > deadline) throw new Error('Redis did not start');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return child;
}
