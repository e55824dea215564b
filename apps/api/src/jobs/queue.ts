import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Database, Db } from '../db/client.ts';
import { describeError } from '../http/describe-error.ts';
import type { ErrorReports } from '../http/error-reports.ts';
import { type OpenQueue, openQueue } from './open-queue.ts';

/** Does one job. What it throws is logged by name, and the job is tried again. */
export type JobHandler = (data: unknown, signal: AbortSignal) => Promise<void>;

/** A job that the clock begins: once for all processes of a database, and later where it was missed. */
export type ScheduledJob = {
  /** For good: it names rows in the database, and a metric. */
  name: string;
  /** When, in UTC, as cron writes it. */
  cron: string;
  run: (signal: AbortSignal) => Promise<void>;
};

/** Counts how jobs end. */
export type JobMeter = { onJob: (name: string, outcome: 'ok' | 'failed') => void };

/** Adds a job inside a transaction: it exists if and only if the transaction is committed. */
export type AddJob = (tx: Db, name: string, data: object) => Promise<void>;

export type Jobs = {
  /** What the clock begins. Said before anything can be added. */
  schedule: (jobs: readonly ScheduledJob[]) => void;
  /**
   * Works through what waits from before, and keeps the schedule. Resolves when the queue is open,
   * and tries until it is or is stopped.
   */
  start: () => Promise<void>;
  /** Runs a writing that may add jobs, and sees to them at once afterwards. */
  adding: <T>(write: (add: AddJob) => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
};

export type JobsSurroundings = {
  database: Pick<Database, 'forJobs'>;
  log: Pick<Logger, 'warn'>;
  errorReports: Pick<ErrorReports, 'report'>;
  meter: JobMeter;
};

export type JobsPace = {
  /** The first requests after a start go before the queue. */
  beforeOpeningMs: number;
  beforeOpeningAgainMs: number;
  /** Between two looks at each queue. */
  pollSeconds: number;
  /** Between two looks at the schedule; cron's own minute allows 45 at most. */
  cronSeconds: number;
};

const gentle: JobsPace = {
  beforeOpeningMs: 3_000,
  beforeOpeningAgainMs: 60_000,
  pollSeconds: 20,
  cronSeconds: 15,
};
const stopWithinMs = 5_000;

/** Jobs that outlive the process, in the product's own database. Opened when first needed. */
export function createJobs(
  surroundings: JobsSurroundings,
  handlers: Record<string, JobHandler>,
  pace: JobsPace = gentle,
): Jobs {
  const stopping = new AbortController();
  let scheduled: readonly ScheduledJob[] = [];
  let opened: Promise<OpenQueue> | undefined;
  const open = () => {
    opened ??= openQueue(surroundings, { handlers, scheduled }, pace).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    schedule: (jobs) => {
      scheduled = jobs;
    },
    start: async () => {
      if (Object.keys(handlers).length + scheduled.length === 0) return;
      await openInTime(open, surroundings, pace, stopping.signal);
    },
    adding: async (write) => {
      // Opened before the transaction: inside it an embedded database would wait for itself.
      const queue = await open();
      const result = await write(queue.add);
      if (!stopping.signal.aborted) queue.wake();
      return result;
    },
    stop: async () => {
      stopping.abort();
      const running = await opened?.catch(() => undefined);
      await running?.boss.stop({ graceful: true, timeout: stopWithinMs });
    },
  };
}

async function openInTime(
  open: () => Promise<OpenQueue>,
  { log }: Pick<JobsSurroundings, 'log'>,
  { beforeOpeningMs, beforeOpeningAgainMs }: JobsPace,
  signal: AbortSignal,
): Promise<void> {
  let pauseMs = beforeOpeningMs;
  while (true) {
    await sleep(pauseMs, undefined, { ref: false, signal }).catch(() => undefined);
    if (signal.aborted) return;
    try {
      await open();
      return;
    } catch (error) {
      log.warn({ ...describeError(error) }, 'the queue of jobs did not open, it is tried again');
      pauseMs = beforeOpeningAgainMs;
    }
  }
}
