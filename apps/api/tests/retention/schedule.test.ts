import { sql } from 'drizzle-orm';
import { afterEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { createJobs, type Jobs, type JobsPace, type ScheduledJob } from '../../src/jobs/queue.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';

const swift: JobsPace = {
  beforeOpeningMs: 0,
  beforeOpeningAgainMs: 20,
  pollSeconds: 0.5,
  cronSeconds: 1,
};
const often = '* * * * * *';
const onceAYear = '30 4 1 1 *';
const wait = { timeout: 20_000, interval: 50 };

describeOnBothDatabases('a job that the clock begins', (ctx) => {
  const open: Jobs[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((jobs) => jobs.stop()));
    await ctx.db.execute(sql`drop schema if exists pgboss cascade`);
  });

  const create = (
    scheduled: readonly ScheduledJob[],
    pace: Partial<JobsPace> = {},
    database = ctx.deps.database,
  ) => {
    const { log, lines } = collectLog();
    const ends: string[] = [];
    const reported: string[] = [];
    const jobs = createJobs(
      {
        database,
        log,
        errorReports: { report: (_error, where) => void reported.push(where) },
        meter: { onJob: (name, outcome) => void ends.push(`${name} ${outcome}`) },
      },
      {},
      { ...swift, ...pace },
    );
    jobs.schedule(scheduled);
    open.push(jobs);
    return { jobs, lines, ends, reported };
  };
  const counting = (cron: string) => {
    const run = vi.fn(async () => undefined);
    const job: ScheduledJob = { name: 'counted', cron, run };
    return { run, job };
  };
  const jobCount = async () => {
    const rows = await listRows(
      ctx.db,
      sql`select state from pgboss.job where name = 'scheduled'`,
      z.object({ state: z.string() }),
    );
    return rows.length;
  };

  it('runs when its time comes', async () => {
    const { job, run } = counting(often);
    const { jobs, ends } = create([job]);
    await jobs.start();
    await vi.waitFor(() => expect(ends).toContain('counted ok'), wait);
    expect(run).toHaveBeenCalled();
  });

  it('is made up for once where nobody ran when it was due', async () => {
    const { job, run } = counting(onceAYear);
    const first = create([job]);
    await first.jobs.start();
    await first.jobs.stop();
    expect(run).not.toHaveBeenCalled();
    const longAgo = sql`now() - interval '800 days'`;
    await ctx.db.execute(sql`update pgboss.version set cron_on = ${longAgo}`);
    await ctx.db.execute(sql`update pgboss.schedule set created_on = ${longAgo}`);
    // An embedded database has one process; a server any number.
    const count = ctx.kind === 'server' ? 3 : 1;
    const later = Array.from({ length: count }, () => create([job]));
    await Promise.all(later.map(({ jobs }) => jobs.start()));
    await vi.waitFor(() => expect(run).toHaveBeenCalled(), wait);
    await new Promise((resolve) => setTimeout(resolve, 2_500));
    expect([run.mock.calls.length, await jobCount()]).toEqual([1, 1]);
    expect(later.flatMap(({ ends }) => ends)).toEqual(['counted ok']);
  });

  it('that fails is one line by its name, and is tried again', async () => {
    const run = vi
      .fn<ScheduledJob['run']>()
      .mockRejectedValueOnce(new Error('somebody@example.org could not be read'))
      .mockResolvedValue(undefined);
    const { jobs, lines, ends, reported } = create([{ name: 'failing', cron: often, run }]);
    await jobs.start();
    await vi.waitFor(() => expect(ends).toEqual(['failing failed']), wait);
    expect(lines.map((line) => JSON.parse(line).job)).toEqual(['failing']);
    expect(reported).toEqual(['failing']);
    await vi.waitFor(async () => {
      await ctx.db.execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
      expect(ends[1]).toBe('failing ok');
    }, wait);
    const kept = await listRows(ctx.db, sql`select output::text from pgboss.job`, z.unknown());
    expect(JSON.stringify(kept) + lines.join('')).not.toContain('example.org');
  });

  it('does not keep the others from running', async () => {
    const { job, run } = counting(often);
    const broken = { name: 'broken', cron: often, run: () => Promise.reject(new Error('no')) };
    const { jobs } = create([broken, job]);
    await jobs.start();
    await vi.waitFor(() => expect(run).toHaveBeenCalled(), wait);
  });

  it('waits for a database that is away at the start', async () => {
    const { forJobs } = ctx.deps.database;
    let asked = 0;
    const database = {
      ...ctx.deps.database,
      get forJobs() {
        asked += 1;
        return asked <= 2 ? { url: 'postgresql://nobody@127.0.0.1:1/none' } : forJobs;
      },
    };
    const { job, run } = counting(often);
    const { jobs, lines } = create([job], {}, database);
    await jobs.start();
    expect(lines.filter((line) => line.includes('did not open'))).toHaveLength(2);
    await vi.waitFor(() => expect(run).toHaveBeenCalled(), wait);
  });

  it('is not begun by a process that was stopped before', async () => {
    const { job } = counting(often);
    const { jobs } = create([job], { beforeOpeningMs: 60_000 });
    const started = jobs.start();
    await jobs.stop();
    await started;
    const schemas = sql`select 1 from information_schema.schemata where schema_name = 'pgboss'`;
    expect(await listRows(ctx.db, schemas, z.unknown())).toEqual([]);
  });
});
