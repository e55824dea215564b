import { describe, expect, it } from 'vitest';
import { canMountDisks } from '../harness/small-disk.ts';
import { fillDatabase, fillLog } from './disk-full.ts';

const isAble = canMountDisks();
const name = 'a disk that is full';

/* A short form of `npm run chaos -- --only a10`. */
describe.skipIf(!isAble)(isAble ? name : `${name} (left out: no disk can be mounted)`, () => {
  it('under the database is a 503, and takes nothing that was promised', async () => {
    const seen = await fillDatabase(6);
    expect(seen.refusedWhileFull).toBeGreaterThan(0);
    expect(seen.refusedWithoutJournal).toBeGreaterThan(0);
    expect([seen.other, seen.lost]).toEqual([0, 0]);
  });

  it('under the log costs lines alone', async () => {
    expect(await fillLog(100)).toEqual({ answered: 100, linesLost: true, isBack: true });
  });
});
