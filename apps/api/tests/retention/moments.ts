import type { Deps } from '../../src/deps.ts';

const secondMs = 1_000;
const dayMs = 24 * 60 * 60 * secondMs;

export const today = new Date('2026-11-22T10:00:00Z');

export const after = (
  moment: Date,
  { days = 0, seconds = 0 }: { days?: number; seconds?: number },
) => new Date(moment.getTime() + days * dayMs + seconds * secondMs);

/** Runs a job as the queue does, at a moment of the test's choice. */
export function runAt(
  deps: Deps,
  job: (deps: Deps, signal: AbortSignal) => Promise<void>,
  moment: Date,
): Promise<void> {
  return job({ ...deps, now: () => moment }, new AbortController().signal);
}
