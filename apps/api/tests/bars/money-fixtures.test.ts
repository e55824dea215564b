import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { sendFixtures } from './money-fixtures.ts';

describeOnBothDatabases('objects of Stripe from all its years', (ctx) => {
  it('are taken or refused, and break nothing', { timeout: 240_000 }, async () => {
    const seen = await sendFixtures(ctx.databaseUrl ? { DATABASE_URL: ctx.databaseUrl } : {});
    expect(seen.faults).toEqual([]);
    expect(seen.files).toBeGreaterThan(4);
    expect(seen.byStatus[200]).toBe(seen.sent);
  });
});
