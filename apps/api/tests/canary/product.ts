import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { exitOf } from '../harness/process.ts';
import type { Order } from './order.ts';
import { straceWords } from './written.ts';

const cli = fileURLToPath(new URL('../../src/cli/index.ts', import.meta.url));
const inside = new URL('./inside.ts', import.meta.url).href;

/** A file outside the folder of the run. */
export const elsewhere = (folder: string) => `${folder}-elsewhere`;

export type Product = {
  child: ChildProcess;
  /** The processes that answer. */
  workers: () => number[];
  /** Tells one of them, or the one there is. */
  tell: (order: Order) => void;
  /** SIGTERM, and its exit code. */
  stop: () => Promise<number | null>;
};

type ProductOptions = {
  /** The folder of this run; `out`, `trace` and `orders` are made in it. */
  folder: string;
  env: Record<string, string>;
  port: number;
  isTraced: boolean;
};

/** The product as it is served, its output in files, its writes recorded where asked for. */
export async function startProduct({
  folder,
  env,
  port,
  isTraced,
}: ProductOptions): Promise<Product> {
  const [traces, orders] = [join(folder, 'trace-product'), join(folder, 'orders')];
  for (const path of [traces, orders, join(folder, 'out')]) mkdirSync(path, { recursive: true });
  const orderFile = join(orders, 'order.json');
  const words = isTraced ? ['strace', ...straceWords(traces)] : [];
  const [command = '', ...rest] = [...words, process.execPath, cli, 'serve'];
  const child = spawn(command, rest, {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      UV_USE_IO_URING: '0',
      CANARY_ORDER: orderFile,
      CANARY_ELSEWHERE: elsewhere(folder),
      NODE_OPTIONS: `--import ${inside}`,
      ...env,
    },
    stdio: [
      'ignore',
      openSync(join(folder, 'out', 'stdout'), 'a'),
      openSync(join(folder, 'out', 'stderr'), 'a'),
    ],
  });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  child.once('close', () => process.off('exit', end));
  await untilReady(port, child, join(folder, 'out', 'stderr'));
  const pid = child.pid ?? 0;
  const workers = () => {
    const children = childrenOf(pid).filter((one) => commandOf(one).includes(cli));
    return children.length > 0 ? children : [pid];
  };
  return {
    child,
    workers,
    tell: (order) => {
      writeFileSync(orderFile, JSON.stringify(order));
      const [worker = pid] = workers();
      process.kill(worker, 'SIGUSR2');
    },
    stop: () => {
      child.kill('SIGTERM');
      return exitOf(child);
    },
  };
}

async function untilReady(port: number, child: ChildProcess, errors: string): Promise<void> {
  const deadline = performance.now() + 90_000;
  const url = `http://127.0.0.1:${port}/health/ready`;
  while (true) {
    const signal = AbortSignal.timeout(2_000);
    if (
      await fetch(url, { signal }).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    if (child.exitCode !== null || performance.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The product did not start: ${readFileSync(errors, 'utf8')}`);
    }
    await wait(100);
  }
}

function childrenOf(pid: number): number[] {
  const text = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.trim().split(' ').filter(Boolean).map(Number);
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
