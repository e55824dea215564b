import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { solveSessions, tokenUsage } from '../../src/db/schema.ts';
import { countDays } from '../../src/jobs/count-days.ts';
import { createProven } from '../admin/staff.ts';
import { describeOnBothDatabases, grantTier, signUp } from '../harness/index.ts';

const dayMs = 24 * 3_600_000;

describeOnBothDatabases('the overview', (ctx) => {
  it('shows what the job counted, day by day, and the same when it counts again', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    await grantTier(ctx.db, person.userId, 'pro');
    const { userId } = person;
    const today = new Date();
    const longAgo = new Date(today.getTime() - 40 * dayMs);
    const day = today.toISOString().slice(0, 10);
    await ctx.db.insert(solveSessions).values([
      { userId, startedAt: today, status: 'completed', currentStep: 'commit' },
      { userId, startedAt: today, currentStep: 'clarify' },
      { userId, startedAt: longAgo, currentStep: 'receive' },
    ]);
    await ctx.db.insert(tokenUsage).values({ userId, day, tokens: 1_234 });
    const read = async (days: number) =>
      (await staff.ask({ url: `/admin/api/overview?days=${days}` })).json();
    const of = (figures: { figure: string; label: string; value: number }[], name: string) =>
      figures.filter(({ figure }) => figure === name).map(({ label, value }) => [label, value]);
    expect((await read(30)).figures).toEqual([]);

    await countDays(ctx.deps);
    const { figures } = await read(30);
    expect(of(figures, 'sessions')).toEqual([['', 2]]);
    expect(of(figures, 'sessions_completed')).toEqual([['', 1]]);
    expect(of(figures, 'sessions_at_step')).toEqual([['clarify', 1]]);
    expect(of(figures, 'tokens')).toEqual([['', 1_234]]);
    expect(of(figures, 'people')).toEqual([['', 2]]);
    expect(of(figures, 'active_devices')).toEqual([['', 2]]);
    expect(of((await read(60)).figures, 'sessions')).toEqual([
      ['', 1],
      ['', 2],
    ]);

    await ctx.db
      .insert(solveSessions)
      .values({ id: randomUUID(), userId, startedAt: today, currentStep: 'options' });
    await countDays(ctx.deps);
    expect(of((await read(30)).figures, 'sessions')).toEqual([['', 3]]);
    const csv = await staff.ask({ url: '/admin/api/overview.csv' });
    expect(csv.body).toContain(`${day},sessions,,3`);
  });
});
