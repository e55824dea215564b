import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { exitOf } from './process.ts';

/**
 * NGINX over the `nginx.conf` of a folder, from its first open port until `stop()`. `before`: the
 * program that starts it, with its words.
 */
export async function runNginx(
  binary: string,
  folder: string,
  port: number,
  before: string[] = [],
) {
  for (const path of ['logs', 'temp']) mkdirSync(join(folder, path), { recursive: true });
  const words = [binary, '-p', folder, '-e', 'logs/error.log', '-c', 'nginx.conf'];
  const [command = '', ...rest] = [...before, ...words];
  const child = spawn(command, rest, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  while (!(await isOpen(port))) {
    if (child.exitCode !== null) throw new Error('NGINX did not start');
    await wait(50);
  }
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill('SIGTERM');
      await exitOf(child);
    },
  };
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
