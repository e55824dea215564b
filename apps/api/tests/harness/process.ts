import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));

export type CliResult = { code: number | null; out: string; error: string };

/** Runs the command line program to its end; `input` is what is typed. */
export async function runCli(
  words: string[],
  env: NodeJS.ProcessEnv,
  input = '',
): Promise<CliResult> {
  const { child, output } = startCli(words, env);
  child.stdin?.end(input);
  const code = await exitOf(child);
  return { code, ...output };
}

/**
 * The program as it runs; `output` grows, unless its log goes to an open file. It gets nothing of
 * this process's settings.
 */
function startCli(words: string[], env: NodeJS.ProcessEnv, log: 'pipe' | number = 'pipe') {
  const { PATH, NODE_OPTIONS } = process.env;
  const child = spawn(process.execPath, [cli, ...words], {
    env: { PATH, NODE_OPTIONS, ...env },
    stdio: ['pipe', log, 'pipe'],
  });
  // A test that runs out of time leaves nothing behind.
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  const output = { out: '', error: '' };
  child.stdout?.on('data', (chunk) => {
    output.out += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    output.error += chunk;
  });
  return { child, output };
}

/** A served product on a free port, ready to answer. */
export async function startServer(env: NodeJS.ProcessEnv, log: 'pipe' | number = 'pipe') {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const { child, output } = startCli(['serve'], { PORT: String(port), ...env }, log);
  const deadline = Date.now() + 45_000;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The server did not start: ${output.error}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { url, child, output, exit: () => exitOf(child) };
}

export function exitOf(child: ChildProcess): Promise<number | null> {
  // One that a signal ended has no code, and tells of its end once only.
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
}

async function isReady(url: string): Promise<boolean> {
  const signal = AbortSignal.timeout(2_000);
  return fetch(`${url}/health/ready`, { signal }).then(
    (answer) => answer.ok,
    () => false,
  );
}

export async function freePort(): Promise<number> {
  const server = createServer();
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port'));
      else resolve(address.port);
    });
  });
  await new Promise((resolve) => server.close(resolve));
  return port;
}
