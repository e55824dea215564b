import { Gauge, type Registry } from 'prom-client';
import type { Deps } from '../../deps.ts';
import { withinTime } from '../../http/within-time.ts';
import { countJobs } from '../admin/jobs.store.ts';

/** A scrape waits no longer than this for the database. */
const timeoutMs = 2_500;

type Parts = Pick<Deps, 'database'>;
type Jobs = Awaited<ReturnType<typeof countJobs>>;

/** The pool of this process, read when somebody asks. */
export function registerPool(registry: Registry, { database }: Parts): void {
  if (!database.pool) return;
  const { pool } = database;
  new Gauge({
    name: 'solacore_database_connections',
    help: 'Connections of the pool in use and idle, and requests that wait for one.',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      const { open, idle, waiting } = pool();
      this.set({ state: 'used' }, open - idle);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
}

/** What only the database knows, which is the same for all processes: one of them tells it. */
export function registerStanding(registry: Registry, { database }: Parts): void {
  const registers = [registry];
  let reading: Promise<Jobs | undefined> | undefined;
  const read = () => {
    reading ??= withinTime(countJobs(database.db), timeoutMs)
      .catch(() => undefined)
      .finally(() => {
        reading = undefined;
      });
    return reading;
  };
  new Gauge({
    name: 'solacore_database_up',
    help: '1 while the database answers.',
    registers,
    async collect() {
      this.set((await read()) ? 1 : 0);
    },
  });
  new Gauge({
    name: 'solacore_jobs',
    help: 'Background jobs that wait, are to be tried again, and have failed for good.',
    labelNames: ['state'],
    registers,
    async collect() {
      const jobs = await read();
      if (!jobs) return;
      for (const state of ['waiting', 'retry', 'failed'] as const) this.set({ state }, jobs[state]);
    },
  });
}
