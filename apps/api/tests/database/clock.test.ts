import { expect, it } from 'vitest';
import { followClock } from '../../src/db/clock.ts';
import { describeOnServerDatabase } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';

describeOnServerDatabase('the clock of the product', (ctx) => {
  const withDate = async (offMs: number, run: () => Promise<void>) => {
    const real = Date.now;
    Date.now = () => real() + offMs;
    await run().finally(() => {
      Date.now = real;
    });
  };

  it('is the database’s, and a wrong one is told of', async () => {
    const { log, lines } = collectLog();
    await withDate(3_600_000, async () => {
      const now = await followClock({ db: ctx.db }, log);
      expect(Date.now() - now().getTime()).toBeGreaterThan(3_000_000);
    });
    expect(lines.join()).toContain('clock is wrong');
  });

  it('is the machine’s own where the database does not answer', async () => {
    const { log, lines } = collectLog();
    const db = Object.setPrototypeOf({ execute: () => Promise.reject(new Error('away')) }, ctx.db);
    const now = await followClock({ db }, log);
    expect(Math.abs(Date.now() - now().getTime())).toBeLessThan(1_000);
    expect(lines).toEqual([]);
  });
});
