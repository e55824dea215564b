import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { usage } from '../../src/db/schema.ts';
import { createJobs } from '../../src/jobs/queue.ts';
import { listScheduledJobs } from '../../src/jobs/scheduled-jobs.ts';
import { describeOnServerDatabase, signUp } from '../harness/index.ts';
import { startServer } from '../harness/process.ts';

const job = 'forget_old_usage';
const wait = { timeout: 90_000, interval: 250 };

describeOnServerDatabase('the schedule of two processes', (ctx) => {
  const serve = () =>
    startServer({ DATABASE_URL: ctx.databaseUrl ?? '', DATA_DIR: ctx.dataDir, LOG_LEVEL: 'warn' });
  const stop = async (server: Awaited<ReturnType<typeof serve>>) => {
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
  };
  /** As a process would that ran before. */
  const scheduleOnce = async () => {
    const { database, log, errorReports, metrics } = ctx.deps;
    const surroundings = { database, log, errorReports, meter: metrics.jobs };
    const pace = {
      beforeOpeningMs: 0,
      beforeOpeningAgainMs: 100,
      pollSeconds: 20,
      cronSeconds: 45,
    };
    const jobs = createJobs(surroundings, {}, pace);
    jobs.schedule(listScheduledJobs(ctx.deps));
    await jobs.start();
    await jobs.stop();
  };
  const count = async (statement: ReturnType<typeof sql>) => {
    const [row] = await listRows(ctx.db, statement, z.object({ count: z.coerce.number() }));
    return row?.count;
  };
  const runsIn = async (url: string) => {
    const text = await (await fetch(`${url}/metrics`)).text();
    const line = text.split('\n').find((one) => one.includes(`{job="${job}",outcome="ok"}`));
    return Number(line?.split(' ').at(-1) ?? 0);
  };

  it('makes up once for what was due while none of them ran', { timeout: 180_000 }, async () => {
    await scheduleOnce();
    const { userId } = await signUp(ctx.app);
    const [periodStart, periodEnd] = [new Date('2020-01-01'), new Date('2020-02-01')];
    await ctx.db.insert(usage).values({ userId, period: 'month', periodStart, periodEnd });
    const longAgo = sql`now() - interval '26 hours'`;
    await ctx.db.execute(sql`update pgboss.version set cron_on = ${longAgo}`);
    await ctx.db.execute(
      sql`update pgboss.schedule set created_on = ${longAgo} where key = ${job}`,
    );

    const servers = await Promise.all([serve(), serve()]);
    await vi.waitFor(async () => expect(await ctx.db.$count(usage)).toBe(0), wait);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    const runs = await Promise.all(servers.map(({ url }) => runsIn(url)));
    // Where the test runs in the very minute of the job there are two times to run.
    const times = sql`select count(distinct singleton_on) as count from pgboss.job
      where name = '__pgboss__send-it' and data->>'key' = ${job}`;
    expect((runs[0] ?? 0) + (runs[1] ?? 0)).toBe(await count(times));
    for (const server of servers) await stop(server);
  });
});
