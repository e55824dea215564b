import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const startTimeoutMs = 90_000;
const stopTimeoutMs = 35_000;

/** A TCP port of the loopback interface that nothing listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

/** Starts a Node process of the repository and waits until `url` answers 200. */
async function startProcess(args: string[], url: string, env: Record<string, string>) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const deadline = Date.now() + startTimeoutMs;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`${args.join(' ')} ended with ${child.exitCode}`);
    const answer = await fetch(url, { signal: AbortSignal.timeout(1000) }).catch(() => undefined);
    if (answer?.ok) return child;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`${url} did not answer within ${startTimeoutMs} ms`);
}

const hasEnded = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function stopProcess(child: ChildProcess, signal: NodeJS.Signals) {
  if (hasEnded(child)) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const late = setTimeout(() => child.kill('SIGKILL'), stopTimeoutMs);
  await gone;
  clearTimeout(late);
}

export type Product = {
  url: string;
  dataDir: string;
  /** Starts it again where it was stopped. */
  start: () => Promise<void>;
  /** SIGKILL by default: the worst that can happen to a server. */
  stop: (signal?: NodeJS.Signals) => Promise<void>;
  close: () => Promise<void>;
};

/**
 * The product as `npm start` serves it, on a free port with a data folder of its own. `preloaded`
 * are modules that Node loads before it: tests break parts of the product with them.
 */
export async function startProduct(
  env: Record<string, string> = {},
  preloaded: string[] = [],
): Promise<Product> {
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-e2e-'));
  const url = `http://localhost:${port}`;
  const settings = {
    PORT: String(port),
    DATA_DIR: dataDir,
    LOG_LEVEL: 'error',
    REGISTRATIONS_PER_HOUR: '1000',
    AUTH_ATTEMPTS_PER_MINUTE: '1000',
    LOGIN_ATTEMPTS_PER_HOUR: '1000',
    // A whole session in twenty seconds is more than anybody's thirty requests a minute.
    RATE_LIMIT_SCALE: '4',
    // Nobody reads along: waiting for the guide's words was a third of all the time.
    GUIDE_PACE_MS: '3',
    ...env,
  };
  const imports = preloaded.map((url) => `--import=${url}`);
  const args = [...imports, 'apps/api/src/cli/index.ts', 'serve'];
  let child = await startProcess(args, `${url}/health/ready`, settings);
  const product: Product = {
    url,
    dataDir,
    start: async () => {
      if (hasEnded(child)) child = await startProcess(args, `${url}/health/ready`, settings);
    },
    stop: (signal = 'SIGKILL') => stopProcess(child, signal),
    close: async () => {
      await stopProcess(child, 'SIGTERM');
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return product;
}

/** A provider that speaks the real protocol on a port; see the API's test tree. */
export async function startFakeProvider() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const args = ['apps/api/tests/fakes/llm-server.ts', '--port', String(port), '--pause', '60'];
  const child = await startProcess(args, `${url}/health`, {});
  return { url, close: () => stopProcess(child, 'SIGTERM') };
}
