import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { isDatabaseDown } from '../db/database-errors.ts';
import { describeError } from '../http/describe-error.ts';
import type { ErrorReports } from '../http/error-reports.ts';

/** Work that the answer does not wait for, so that neither its time nor its text tells about it. */
export type AfterAnswer = {
  run: (work: () => Promise<void>) => void;
  /** Resolves when everything handed over is done or has failed. */
  settle: () => Promise<void>;
};

type AfterAnswerParts = {
  log: Pick<Logger, 'warn'>;
  errorReports: Pick<ErrorReports, 'report'>;
};
type AfterAnswerOptions = { longestPauseMs?: number; maxAtOnce?: number; capacity?: number };

/**
 * Each piece of work begins after a pause of chance length: begun at once, it would slow the next
 * request down, which tells as much as a slow answer. A failure is one line in the log.
 */
export function createAfterAnswer(
  { log, errorReports }: AfterAnswerParts,
  { longestPauseMs = 300, maxAtOnce = 2, capacity = 5_000 }: AfterAnswerOptions = {},
): AfterAnswer {
  const waiting: (() => Promise<void>)[] = [];
  const pending = new Set<Promise<void>>();
  let running = 0;
  const workOff = async () => {
    if (running >= maxAtOnce) return;
    running += 1;
    for (let work = waiting.shift(); work; work = waiting.shift()) {
      await work().catch((error: unknown) => {
        log.warn({ ...describeError(error) }, 'work after an answer failed');
        if (!isDatabaseDown(error)) errorReports.report(error, 'after an answer');
      });
    }
    running -= 1;
  };
  return {
    run: (work) => {
      if (pending.size >= capacity) {
        log.warn('too much work is waiting after answers: a piece was dropped');
        return;
      }
      const done = sleep(Math.random() * longestPauseMs, undefined, { ref: false })
        .then(() => waiting.push(work))
        .then(workOff)
        .finally(() => pending.delete(done));
      pending.add(done);
    },
    settle: async () => {
      while (pending.size > 0) await Promise.all(pending);
    },
  };
}
