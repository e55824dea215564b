import { is, SQL, sql } from 'drizzle-orm';
import type { ConstructorOptions, Job, PgBoss } from 'pg-boss';
import { z } from 'zod';
import type { Db } from '../db/client.ts';
import { isDatabaseDown } from '../db/database-errors.ts';
import { listRows } from '../db/rows.ts';
import { describeError } from '../http/describe-error.ts';
import type { AddJob, JobHandler, JobsPace, JobsSurroundings, ScheduledJob } from './queue.ts';

export type OpenQueue = { boss: PgBoss; add: AddJob; wake: () => void };

type Work = { handlers: Record<string, JobHandler>; scheduled: readonly ScheduledJob[] };

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

/** All that the clock begins, one after the other: each name waits or runs once at most. */
const scheduleQueue = 'scheduled';
const scheduleOptions = {
  policy: 'exclusive',
  retryLimit: 4,
  retryDelay: 60,
  retryBackoff: true,
  retryDelayMax: 60 * 60,
  expireInSeconds: 15 * 60,
  retentionSeconds: 2 * daySeconds,
  deleteAfterSeconds: 2 * daySeconds,
} as const;
const scheduledData = z.object({ job: z.string() });

/** Opens the queue of jobs and begins to work on it. */
export async function openQueue(
  surroundings: JobsSurroundings,
  work: Work,
  pace: JobsPace,
): Promise<OpenQueue> {
  // Loaded when first needed: a command never queues anything.
  const { fromDrizzle, fromPglite, PgBoss } = await import('pg-boss');
  const {
    database: { forJobs },
    log,
  } = surroundings;
  const access: ConstructorOptions =
    'url' in forJobs
      ? { connectionString: forJobs.url, max: 2, application_name: 'solacore jobs' }
      : { db: fromPglite(forJobs), backend: 'pglite' };
  const boss = new PgBoss({
    ...access,
    schedule: work.scheduled.length > 0,
    cronMonitorIntervalSeconds: pace.cronSeconds,
    cronWorkerIntervalSeconds: pace.cronSeconds,
    registerInstance: false,
    superviseIntervalSeconds: 300,
    maintenanceIntervalSeconds: daySeconds,
    queueCacheIntervalSeconds: 3_600,
    monitorVacuum: false,
    reindex: false,
  });
  boss.on('error', (error) => log.warn({ ...describeError(error) }, 'the queue of jobs failed'));
  await boss.start();
  const workers = await startWorkers(boss, work, surroundings, pace).catch(
    async (error: unknown) => {
      await boss.stop({ graceful: false });
      throw error;
    },
  );
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
  { handlers, scheduled }: Work,
  surroundings: JobsSurroundings,
  { pollSeconds }: JobsPace,
): Promise<string[]> {
  const workers: string[] = [];
  const options = { pollingIntervalSeconds: pollSeconds };
  for (const [name, handle] of Object.entries(handlers)) {
    await boss.createQueue(name, patience);
    workers.push(
      await workOneByOne(boss, name, options, ({ data, signal }) =>
        runOne(name, () => handle(data, signal), surroundings),
      ),
    );
  }
  if (scheduled.length > 0) await keepSchedule(boss, scheduled, surroundings, options);
  return workers;
}

async function keepSchedule(
  boss: PgBoss,
  scheduled: readonly ScheduledJob[],
  surroundings: JobsSurroundings,
  options: { pollingIntervalSeconds: number },
): Promise<void> {
  await boss.createQueue(scheduleQueue, scheduleOptions);
  for (const { name: job, cron } of scheduled) {
    const once = { key: job, singletonKey: job, missed: 'once' } as const;
    await boss.schedule(scheduleQueue, cron, { job }, once);
  }
  await workOneByOne(boss, scheduleQueue, options, async ({ data, signal }) => {
    const { job } = scheduledData.parse(data);
    const found = scheduled.find(({ name }) => name === job);
    // Another version of the product may know it.
    if (found) await runOne(job, () => found.run(signal), surroundings);
  });
}

/** Several may be due at the same time: after each one the next is looked for at once. */
async function workOneByOne(
  boss: PgBoss,
  queue: string,
  options: { pollingIntervalSeconds: number },
  run: (job: Job<unknown>) => Promise<void>,
): Promise<string> {
  let worker = '';
  worker = await boss.work(queue, options, async (jobs) => {
    try {
      for (const job of jobs) await run(job);
    } finally {
      if (worker) boss.notifyWorker(worker);
    }
  });
  return worker;
}

/** The queue keeps what a job throws: only its name may go there. */
async function runOne(
  name: string,
  run: () => Promise<void>,
  { log, errorReports, meter }: JobsSurroundings,
): Promise<void> {
  try {
    await run();
    meter.onJob(name, 'ok');
  } catch (error) {
    meter.onJob(name, 'failed');
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
