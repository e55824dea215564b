import { describe, expect, it } from 'vitest';
import { askTogether } from '../../src/db/together.ts';

describe('what is asked for at once', () => {
  it('is one statement, and everybody gets their own answer', async () => {
    const asked: number[][] = [];
    const double = askTogether(async (items: number[]) => {
      asked.push(items);
      return items.map((item) => item * 2);
    });
    expect(await Promise.all([double(1), double(2), double(2)])).toEqual([2, 4, 4]);
    expect(await double(3)).toBe(6);
    expect(asked).toEqual([[1, 2, 2], [3]]);
  });

  it('goes one after the other where the key is the same, and nobody else waits', async () => {
    const asked: string[][] = [];
    const name = askTogether(
      async (items: string[]) => {
        asked.push(items);
        return items;
      },
      (item) => item,
    );
    expect(await Promise.all(['a', 'b', 'a', 'a'].map(name))).toEqual(['a', 'b', 'a', 'a']);
    expect(asked).toEqual([['a', 'b'], ['a'], ['a']]);
  });

  it('waits for an answer that is under way, and not for one that does not come', async () => {
    const asked: number[][] = [];
    const never = new Promise<number[]>(() => undefined);
    const same = askTogether((items: number[]) => {
      asked.push(items);
      return items.includes(0) ? never : Promise.resolve(items);
    });
    void same(0);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all([same(1), same(2)])).toEqual([1, 2]);
    expect(asked).toEqual([[0], [1, 2]]);
  });

  it('fails for all of them where the statement does, and the next one is asked anew', async () => {
    let isAway = true;
    const same = askTogether(async (items: number[]) => {
      if (isAway) throw new Error('away');
      return items;
    });
    const answers = await Promise.allSettled([same(1), same(2)]);
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    isAway = false;
    expect(await same(3)).toBe(3);
  });

  it('does not let those wait again who come next, where the database is away', async () => {
    let asked = 0;
    const away = askTogether(
      async (_items: string[]): Promise<string[]> => {
        asked += 1;
        throw new Error('Query read timeout');
      },
      (item) => item,
    );
    const answers = await Promise.allSettled(['a', 'a', 'a'].map(away));
    expect(answers.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(asked).toBe(1);
  });
});
