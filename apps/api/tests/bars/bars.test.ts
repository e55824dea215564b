import { describe, expect, it } from 'vitest';
import { describeOnServerDatabase } from '../harness/index.ts';
import { leaveManyTimes } from './leaving.ts';
import { streamBesideGets } from './many-streams.ts';
import { resumeManyTimes } from './resuming.ts';
import { readSlowly } from './slow-readers.ts';
import { stopWhileStreaming } from './stopping.ts';

/* A small part of what `npm run bar:a7` and its like do; only what does not depend on speed. */
describe('streams under strain', () => {
  it('end at the provider when clients leave, and nothing stays behind', async () => {
    const seen = await leaveManyTimes(20);
    expect(seen).toMatchObject({ left: 20, inTime: 20, stillOpen: 0 });
    expect(seen.moreFiles).toBeLessThanOrEqual(5);
    expect(seen.moreTimers).toBeLessThanOrEqual(5);
  });

  it('do not pile up in memory for slow readers', async () => {
    const seen = await readSlowly(10, 2);
    expect(seen.readers).toBe(10);
    expect(seen.moreRssMb).toBeLessThan(100);
  });

  it('end by themselves after SIGTERM, while nothing new comes in', async () => {
    const seen = await stopWhileStreaming(10, 3);
    expect(seen).toMatchObject({ exitCode: 0, cut: 0 });
    expect(seen.refusedAfterMs).toBeLessThan(1000);
  });

  it('are the same after a return, wherever they were cut, and counted once', async () => {
    const seen = await resumeManyTimes(10);
    expect(seen).toMatchObject({ same: 10, countedMore: 0, askedProvider: 10 });
  });
});

describeOnServerDatabase('streams over a small pool', (ctx) => {
  it('hold no connection while they run', async () => {
    const seen = await streamBesideGets(20, 2, ctx.databaseUrl ?? '');
    expect(seen).toMatchObject({ finished: 20, idleInTransaction: 0 });
  });
});
