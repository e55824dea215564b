import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';

const ticksPerSecond = 100;

/** Starts a script of ours on Node and waits until its port takes connections. */
export async function startScript(script: string, words: string[], port: number) {
  const child = spawn(process.execPath, [script, ...words], { stdio: 'ignore' });
  await portTaken(port, child);
  return child;
}

export async function portTaken(port: number, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt += 1) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.destroy());
    });
    if (isOpen) return;
    if (child.exitCode !== null) throw new Error('a process did not start');
    await wait(100);
  }
  throw new Error(`nothing listens on ${port}`);
}

/** Milliseconds of processor time of a process and its descendants. */
export function cpuMs(pid: number): number {
  const stats = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => {
        const fields = statOf(Number(name));
        return fields ? [[Number(name), fields] as const] : [];
      }),
  );
  const family = new Set([pid]);
  for (let grown = true; grown; ) {
    const before = family.size;
    for (const [id, { parent }] of stats) if (family.has(parent)) family.add(id);
    grown = family.size > before;
  }
  return (
    [...family].reduce((sum, id) => sum + (stats.get(id)?.ticks ?? 0), 0) * (1000 / ticksPerSecond)
  );
}

function statOf(pid: number): { parent: number; ticks: number } | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0);
    return { parent: fields[1] ?? 0, ticks };
  } catch {
    return undefined;
  }
}

export function rssMb(pid: number): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
}

const figuresSchema = z.object({
  failed: z.number(),
  tokens: z.number(),
  /** Milliseconds to the first token, to the last one of the first sentence, and to the one after. */
  firsts: z.array(z.number()),
  sentences: z.array(z.number()),
  afters: z.array(z.number()),
  delays: z.array(z.number()),
});
export type Figures = z.output<typeof figuresSchema>;
export type Order = {
  requests: { url: string; headers: Record<string, string>; body: string }[];
  perSecond: number;
  holdMs: number | null;
};

/** The reading side as a process; `held` runs while all streams are open. */
export function startLoad() {
  const script = new URL('./load.ts', import.meta.url).pathname;
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<unknown> => JSON.parse((await lines.next()).value ?? 'null');
  return {
    async run(order: Order, held: () => void = () => {}): Promise<Figures> {
      child.stdin.write(`${JSON.stringify(order)}\n`);
      if (order.holdMs !== null) {
        await next();
        held();
      }
      return figuresSchema.parse(await next());
    },
    close: () => child.kill(),
  };
}
