import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request may wait for the database, all its steps together: its answer is out in three seconds. */
const wholeMs = 2_500;

/** The waits of one request; several may run at once, and count once. */
type Patience = { isAnswered: () => boolean; usedMs: number; running: number; sinceMs: number };

const current = new AsyncLocalStorage<Patience>();

/** A request that has just come. What goes on after its answer began waits as long as anything else. */
export function newPatience(isAnswered: () => boolean): Patience {
  return { isAnswered, usedMs: 0, running: 0, sinceMs: 0 };
}

export function withPatience<T>(patience: Patience, work: () => T): T {
  return current.run(patience, work);
}

/** How long the next step may take; at least a millisecond, as none would mean no limit. */
export function leftMs(): number {
  const patience = current.getStore();
  if (!patience || patience.isAnswered()) return wholeMs;
  const runningMs = patience.running > 0 ? performance.now() - patience.sinceMs : 0;
  return Math.max(1, wholeMs - patience.usedMs - runningMs);
}

/** Begins a wait; call what it gives back when the wait is over. */
export function beginWait(): () => void {
  const patience = current.getStore();
  if (!patience) return () => undefined;
  if (patience.running === 0) patience.sinceMs = performance.now();
  patience.running += 1;
  return () => {
    patience.running -= 1;
    if (patience.running === 0) patience.usedMs += performance.now() - patience.sinceMs;
  };
}
