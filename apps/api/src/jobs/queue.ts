import { is, SQL, sql } from 'drizzle-orm';
import type { ConstructorOptions, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import { z } from 'zod';
import type { Database, Db } from '../db/client.ts';
import { listRows } from '../db/rows.ts';
import { isDatabaseDown } from '../db/database-errors.ts';
import { describeError } from '../http/describe-error.ts';
import type { ErrorReports } from '../http/error-reports.ts';

/** Does one job. What it throws is logged by name, and the job is tried again. */
export type JobHandler = (data: unknown, signal: AbortSignal) => Promise<void>;

/** Adds a job inside a transaction: it exists if and only if the transaction is committed. */
type AddJob = (tx: Db, name: string, data: object) => Promise<void>;

export type Jobs = {
  /** Works through what waits from before. Nothing happens where there is nothing to handle. */
  start: () => Promise<void>;
  /** Runs a writing that may add jobs, and sees to them at once afterwards. */
  adding: <T>(write: (add: AddJob) => Promise<T>) => Promise<T>;
  stop: () => Promise<void>;
};

/** Where what goes wrong is told. */
type Told = { log: Pick<Logger, 'warn'>; errorReports: Pick<ErrorReports, 'report'> };

const pollSeconds = 60;
const stopWithinMs = 5_000;
const daySeconds = 24 * 60 * 60;

/** Tried again after a minute, then ever later, for a month. */
const patience = {
  retryLimit: 40,
  retryDelay: 60,
  retryBackoff: true,
  retryDelayMax: daySeconds,
  expireInSeconds: 60,
  retentionSeconds: 30 * daySeconds,
  deleteAfterSeconds: daySeconds,
};

/** Jobs that outlive the process, in the product's own database. Opened when first needed. */
export function createJobs(
  database: Pick<Database, 'forJobs'>,
  handlers: Record<string, JobHandler>,
  told: Told,
): Jobs {
  const names = Object.keys(handlers);
  let opened: Promise<Opened> | undefined;
  let isStopped = false;
  const open = () => {
    opened ??= openQueue(database, handlers, told).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    start: async () => {
      if (names.length > 0) await open();
    },
    adding: async (write) => {
      // Opened before the transaction: inside it an embedded database would wait for itself.
      const queue = await open();
      const result = await write(queue.add);
      if (!isStopped) queue.wake();
      return result;
    },
    stop: async () => {
      isStopped = true;
      const running = await opened?.catch(() => undefined);
      await running?.boss.stop({ graceful: true, timeout: stopWithinMs });
    },
  };
}

type Opened = { boss: PgBoss; add: AddJob; wake: () => void };

async function openQueue(
  { forJobs }: Pick<Database, 'forJobs'>,
  handlers: Record<string, JobHandler>,
  told: Told,
): Promise<Opened> {
  // Loaded when first needed: most installations never queue anything.
  const { fromDrizzle, fromPglite, PgBoss } = await import('pg-boss');
  const access: ConstructorOptions =
    'url' in forJobs
      ? { connectionString: forJobs.url, max: 2, application_name: 'solacore jobs' }
      : { db: fromPglite(forJobs), backend: 'pglite' };
  const boss = new PgBoss({
    ...access,
    schedule: false,
    registerInstance: false,
    superviseIntervalSeconds: 300,
    maintenanceIntervalSeconds: daySeconds,
    queueCacheIntervalSeconds: 3_600,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on('error', (error) =>
    told.log.warn({ ...describeError(error) }, 'the queue of jobs failed'),
  );
  await boss.start();
  const workers = await startWorkers(boss, handlers, told).catch(async (error: unknown) => {
    await boss.stop({ graceful: false });
    throw error;
  });
  return {
    boss,
    add: async (tx, name, data) => {
      await boss.send(name, data, { db: fromDrizzle(inside(tx), sql) });
    },
    wake: () => {
      for (const id of workers) boss.notifyWorker(id);
    },
  };
}

async function startWorkers(
  boss: PgBoss,
  handlers: Record<string, JobHandler>,
  told: Told,
): Promise<string[]> {
  const workers: string[] = [];
  for (const [name, handle] of Object.entries(handlers)) {
    await boss.createQueue(name, patience);
    const options = { pollingIntervalSeconds: pollSeconds };
    const work = async (jobs: { data: unknown; signal: AbortSignal }[]) => {
      for (const { data, signal } of jobs) await runOne(name, () => handle(data, signal), told);
    };
    workers.push(await boss.work(name, options, work));
  }
  return workers;
}

/** The queue keeps what a job throws: only its name may go there. */
async function runOne(name: string, run: () => Promise<void>, { log, errorReports }: Told) {
  try {
    await run();
  } catch (error) {
    const described = describeError(error);
    log.warn({ job: name, ...described }, 'a job failed, it is tried again');
    if (!isDatabaseDown(error)) errorReports.report(error, name);
    throw new Error(described.name);
  }
}

/** A transaction as the queue asks for it. */
function inside(tx: Db) {
  return {
    execute: async (statement: unknown) => {
      if (!is(statement, SQL)) throw new TypeError('not a statement');
      return { rows: await listRows(tx, statement, z.unknown()) };
    },
  };
}
