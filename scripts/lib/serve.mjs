import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findNode24 } from './node24.mjs';
import { root } from './paths.mjs';
import { childEnv } from './run.mjs';

const command = join(root, 'apps/api/src/cli/index.ts');

/** Runs the command line program with the given words; answers its exit code. */
export function startCli(words, options = {}) {
  const child = spawn(findNode24(), [...(options.nodeArgs ?? []), command, ...words], {
    cwd: options.cwd ?? root,
    env: childEnv(options.env),
    stdio: options.stdio ?? 'inherit',
  });
  const stop = (signal) => child.kill(signal);
  process.on('SIGINT', stop).on('SIGTERM', stop).on('SIGHUP', stop);
  // A signal to `npm start` ends npm and its shell but never reaches us: notice the lost parent.
  const parent = process.ppid;
  const watch = setInterval(() => process.ppid !== parent && child.kill('SIGTERM'), 300);
  watch.unref();
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
    child.on('message', (message) => options.onMessage?.(message));
  });
}

/** Serves the product and prints its one address when it is ready. */
export function serve({ watch = false } = {}) {
  return startCli(['serve'], {
    nodeArgs: watch ? ['--watch', '--watch-preserve-output'] : [],
    env: { LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    onMessage: (message) => {
      if (message?.ready) process.stdout.write(`\nSolacore is ready: ${message.url}\n`);
    },
  });
}
