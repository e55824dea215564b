import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { createJobs, type Jobs } from '../../src/jobs/queue.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';
import { createProven, post } from './staff.ts';

const swift = { beforeOpeningMs: 0, beforeOpeningAgainMs: 20, pollSeconds: 0.5, cronSeconds: 1 };

describeOnBothDatabases('jobs in the console', (ctx) => {
  let jobs: Jobs | undefined;
  afterAll(() => jobs?.stop());

  it('are none before the queue was ever opened', async () => {
    const staff = await createProven(ctx);
    expect((await staff.ask({ url: '/admin/api/jobs' })).json().jobs).toEqual([]);
    expect((await post(staff, `jobs/${randomUUID()}/retry`)).statusCode).toBe(404);
  });

  it('show one that failed by its name only, and do it again when told to', async () => {
    const staff = await createProven(ctx);
    let isBroken = true;
    const told: unknown[] = [];
    const handle = async (data: unknown) => {
      if (isBroken) throw new Error('not now');
      told.push(data);
    };
    jobs = createJobs(
      {
        database: ctx.deps.database,
        log: collectLog().log,
        errorReports: { report: () => undefined },
        meter: { onJob: () => undefined },
      },
      { tell_somebody: handle },
      swift,
    );
    await jobs.adding((add) => ctx.db.transaction((tx) => add(tx, 'tell_somebody', { word: 'w' })));
    const list = async (state: string) =>
      (await staff.ask({ url: `/admin/api/jobs?state=${state}` })).json().jobs;
    await expect.poll(() => list('retry'), { timeout: 20_000 }).toHaveLength(1);
    // As after its last try.
    await ctx.db.execute(sql`update pgboss.job set state = 'failed', completed_on = now()`);
    const [failed] = await list('failed');
    expect(failed).toMatchObject({ name: 'tell_somebody', state: 'failed' });
    expect(JSON.stringify(failed)).not.toContain('word');
    const csv = (await staff.ask({ url: '/admin/api/jobs.csv?state=failed' })).body.split('\r\n');
    expect(csv[1]).toContain(`${failed.id},tell_somebody,failed`);
    isBroken = false;
    expect((await post(staff, `jobs/${failed.id}/retry`)).statusCode).toBe(204);
    await expect.poll(() => told, { timeout: 20_000 }).toEqual([{ word: 'w' }]);
    expect((await post(staff, `jobs/${failed.id}/retry`)).statusCode).toBe(404);
  });
});
