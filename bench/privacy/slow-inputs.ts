import { fork } from 'node:child_process';
import { inputs } from './inputs.ts';

type Told = { ready: true } | { name: string; ms: number };

const timeoutMs = 10_000;
const script = new URL('./run-inputs.ts', import.meta.url).pathname;

/** CPU milliseconds by input; null where the process was ended after ten seconds, or failed. */
export async function slowInputs(toolName: string): Promise<Record<string, number | null>> {
  const times: Record<string, number | null> = {};
  let left = Object.keys(inputs);
  while (left.length > 0) {
    const done = await runUntilStuck(toolName, left, times);
    const [stuck, ...rest] = left.slice(done);
    if (stuck !== undefined) times[stuck] = null;
    left = rest;
  }
  return times;
}

/** How many inputs were done before one took too long. */
function runUntilStuck(
  toolName: string,
  names: readonly string[],
  times: Record<string, number | null>,
): Promise<number> {
  return new Promise((resolve) => {
    const child = fork(script, [toolName, ...names]);
    let done = 0;
    let timer = setTimeout(() => child.kill('SIGKILL'), 6 * timeoutMs);
    child.on('message', (told: Told) => {
      clearTimeout(timer);
      timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs);
      if ('ready' in told) return;
      times[told.name] = told.ms;
      done += 1;
    });
    child.on('exit', () => {
      clearTimeout(timer);
      resolve(done);
    });
  });
}
