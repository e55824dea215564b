import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './paths.mjs';

/** The environment of a child: the workspace's own binaries (Node 24 among them) come first. */
export function childEnv(extra = {}) {
  const bin = join(root, 'node_modules', '.bin');
  return { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...extra };
}

/**
 * Runs a command to its end and answers its exit code; the output goes to this terminal.
 * Stopping this process stops the command.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: childEnv(options.env),
      stdio: options.stdio ?? 'inherit',
    });
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stop).off('SIGTERM', stop);
      resolve(code ?? (signal ? 1 : 0));
    });
  });
}

/** Like `run`, quiet: the output is kept and shown only if the command fails. */
export async function runQuietly(label, command, args, options = {}) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  process.stdout.write(`${label} …\n`);
  const ticker = setInterval(() => process.stdout.write(`  still going, ${seconds()} s\n`), 15_000);
  const output = [];
  const code = await new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd ?? root,
      env: childEnv(options.env),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const stop = (signal) => child.kill(signal);
    process.once('SIGINT', stop).once('SIGTERM', stop);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.once('error', reject);
    child.once('close', (exitCode) => resolve(exitCode ?? 1));
  }).finally(() => clearInterval(ticker));
  if (code !== 0) {
    process.stdout.write(Buffer.concat(output).toString());
    throw new Error(`${label}: failed with exit code ${code}`);
  }
  process.stdout.write(`  done in ${seconds()} s\n`);
}
