import { sql } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { describeOnBothDatabases, logIn } from '../harness/index.ts';
import { createProven } from './staff.ts';

const planted = 'vermilionharbour';

describeOnBothDatabases('the slowest statements in the console', (ctx) => {
  it('are none where PostgreSQL does not count, which is said', async () => {
    const staff = await createProven(ctx);
    const answer = await staff.ask({ url: '/admin/api/statements' });
    expect(answer.json()).toEqual({ is_measured: false, statements: [] });
  });

  if (ctx.kind === 'embedded') return;
  it('show times and shapes, and no value', async () => {
    await ctx.db.execute(sql`create extension pg_stat_statements`);
    const staff = await createProven(ctx);
    await logIn(ctx.app, { email: `${planted}@example.org`, password: planted });
    // Kept by PostgreSQL as it was typed.
    await ctx.db.execute(sql.raw(`comment on table users is '${planted}'`));
    await ctx.db.execute(sql.raw(`select '${planted}' as word, pg_sleep(0.05)`));
    const { is_measured, statements } = (await staff.ask({ url: '/admin/api/statements' })).json();
    expect(is_measured).toBe(true);
    const slow = statements.find(({ statement }: { statement: string }) =>
      statement.startsWith('select $1 as word, pg_sleep($2)'),
    );
    expect(slow).toMatchObject({ calls: 1 });
    expect(slow.mean_ms).toBeGreaterThanOrEqual(50);
    expect(slow.share).toBeGreaterThan(0);
    expect(JSON.stringify(statements)).not.toContain(planted);
    const csv = (await staff.ask({ url: '/admin/api/statements.csv' })).body;
    expect(csv.split('\r\n')[0]).toBe('statement,calls,mean_ms,longest_ms,share');
    expect(csv).not.toContain(planted);
    const kept = await ctx.db.execute(sql`select string_agg(query, ' ') from pg_stat_statements`);
    expect(JSON.stringify(kept)).toContain(planted);
  });
});
