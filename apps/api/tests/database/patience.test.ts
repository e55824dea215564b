import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { isDatabaseDown } from '../../src/db/database-errors.ts';
import { newPatience, withPatience } from '../../src/db/patience.ts';
import { describeOnServerDatabase } from '../harness/index.ts';

describeOnServerDatabase('the patience of a request', (ctx) => {
  const step = () => ctx.db.execute(sql`select pg_sleep(0.9)`);
  const inTransaction = () =>
    ctx.db.transaction(async (tx) => {
      for (let at = 0; at < 4; at += 1) await tx.execute(sql`select pg_sleep(0.9)`);
    });
  const steps = async () => {
    for (let at = 0; at < 4; at += 1) await step();
  };
  const isRefused = (work: Promise<unknown>) => work.then(() => false, isDatabaseDown);
  const asked = (work: () => Promise<unknown>, isAnswered = false) =>
    withPatience(
      newPatience(() => isAnswered),
      work,
    );

  it('is one for all its steps', async () => {
    expect(await isRefused(asked(steps))).toBe(true);
    expect(await isRefused(asked(inTransaction))).toBe(true);
  });

  it('counts steps at the same time once', async () => {
    expect(await isRefused(asked(() => Promise.all([step(), step(), step()])))).toBe(false);
  });

  it('ends where its answer begins, and nothing else has one', async () => {
    expect(await isRefused(asked(steps, true))).toBe(false);
    expect(await isRefused(steps())).toBe(false);
  });
});
