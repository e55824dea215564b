import { afterAll, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createJobs, type Jobs } from '../../src/jobs/queue.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';

const data = z.object({ number: z.number() });
/** Nobody looks by the clock while the test runs. */
const pace = { beforeOpeningMs: 0, beforeOpeningAgainMs: 20, pollSeconds: 600, cronSeconds: 45 };

describeOnBothDatabases('jobs that are due at the same time', (ctx) => {
  let jobs: Jobs | undefined;
  afterAll(() => jobs?.stop());

  it('are done one after the other at one wake, one that fails among them', async () => {
    const seen: number[] = [];
    const count = async (given: unknown) => {
      const { number } = data.parse(given);
      seen.push(number);
      if (number === 2) throw new Error('not now');
    };
    jobs = createJobs(
      {
        database: ctx.deps.database,
        log: collectLog().log,
        errorReports: { report: () => undefined },
        meter: { onJob: () => undefined },
      },
      { count },
      pace,
    );
    await jobs.adding((add) =>
      ctx.db.transaction(async (tx) => {
        for (const number of [1, 2, 3, 4, 5]) await add(tx, 'count', { number });
      }),
    );
    await vi.waitFor(() => expect([...seen].sort()).toEqual([1, 2, 3, 4, 5]), { timeout: 20_000 });
  });
});
