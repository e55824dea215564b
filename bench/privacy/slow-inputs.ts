import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { inputs } from './inputs.ts';

const run = promisify(execFile);
const timeoutMs = 10_000;
const script = new URL('./one-input.ts', import.meta.url).pathname;

/** CPU milliseconds by input; null where the process was ended after ten seconds, or failed. */
export async function slowInputs(toolName: string): Promise<Record<string, number | null>> {
  const times: Record<string, number | null> = {};
  for (const input of Object.keys(inputs)) {
    times[input] = await run(process.execPath, [script, toolName, input], { timeout: timeoutMs })
      .then(({ stdout }) => Number(stdout))
      .catch(() => null);
  }
  return times;
}
