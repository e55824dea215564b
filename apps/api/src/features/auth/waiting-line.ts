import { AppError } from '../../http/app-error.ts';

type Seats = { maxConcurrent: number; maxWaiting: number };
type Waiting = { sit: () => void };

/** Runs a task when its turn comes; `signal`: whoever waits has gone. */
export type InLine = <T>(task: () => Promise<T>, signal?: AbortSignal) => Promise<T>;

/**
 * Runs so many tasks at once; so many more wait in a line, in the order they came. One whose caller
 * has gone leaves the line.
 * @throws AppError TOO_MANY_ATTEMPTS where the line is full, and to a caller who has gone
 */
export function createWaitingLine({ maxConcurrent, maxWaiting }: Seats): InLine {
  const line = new Set<Waiting>();
  let running = 0;
  const refusal = () => new AppError('TOO_MANY_ATTEMPTS', {}, 5);

  const waitForSeat = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const leave = () => {
        if (line.delete(waiting)) reject(refusal());
      };
      const waiting: Waiting = {
        sit: () => {
          signal?.removeEventListener('abort', leave);
          resolve();
        },
      };
      signal?.addEventListener('abort', leave, { once: true });
      line.add(waiting);
    });

  return async (task, signal) => {
    if (signal?.aborted || (running >= maxConcurrent && line.size >= maxWaiting)) throw refusal();
    if (running >= maxConcurrent) await waitForSeat(signal);
    else running += 1;
    try {
      return await task();
    } finally {
      // The seat passes to the next in line, so nobody who comes now gets in front.
      const [next] = line;
      if (next) {
        line.delete(next);
        next.sit();
      } else running -= 1;
    }
  };
}
