import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { deviceCodes } from '../../src/db/schema.ts';
import { deleteInBatches } from '../../src/jobs/delete-in-batches.ts';
import { describeOnBothDatabases, describeOnServerDatabase } from '../harness/index.ts';

const table = deviceCodes;
const rowsOf = (codeHash: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({
    key: `${codeHash} ${at}`,
    codeHash,
    expiresAt: new Date(),
  }));
const { signal } = new AbortController();

describeOnBothDatabases('deleting in batches', (ctx) => {
  it('removes all that is due and nothing else', async () => {
    await ctx.db.insert(table).values([...rowsOf('due', 11), ...rowsOf('other', 3)]);
    const where = eq(table.codeHash, 'due');
    expect(await deleteInBatches(ctx.db, { table, where, signal, batch: 4 })).toBe(11);
    expect(await ctx.db.$count(table)).toBe(3);
    expect(await deleteInBatches(ctx.db, { table, where, signal, batch: 4 })).toBe(0);
  });

  it('ends between two batches where it is told to', async () => {
    await ctx.db.insert(table).values(rowsOf('stopped', 5));
    const where = eq(table.codeHash, 'stopped');
    const stopped = AbortSignal.abort();
    await expect(deleteInBatches(ctx.db, { table, where, signal: stopped })).rejects.toThrow();
    expect(await ctx.db.$count(table, where)).toBe(5);
  });
});

describeOnServerDatabase('deleting in batches', (ctx) => {
  it('waits for nobody: what somebody else holds is left to the next run', async () => {
    await ctx.db.insert(table).values(rowsOf('held', 3));
    const where = eq(table.codeHash, 'held');
    await ctx.db.transaction(async (tx) => {
      await tx.select().from(table).where(eq(table.key, 'held 1')).for('update');
      expect(await deleteInBatches(ctx.db, { table, where, signal })).toBe(2);
    });
    expect(await deleteInBatches(ctx.db, { table, where, signal })).toBe(1);
  });
});
