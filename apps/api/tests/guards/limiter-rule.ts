import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import type { Limiter } from '../../src/guards/limiter.ts';
import type { WindowAnswer } from '../../src/guards/sliding-window.ts';

/** More at once would measure how long a busy machine's database makes them wait. */
const maxParallel = 100;

const minute = { limit: 30, windowMs: 60_000 };

/** What every store must do; `open` makes one more limiter on the same store, `runs` is of 200. */
export function expectTheRule(open: () => Limiter, runs = 10): void {
  const hitBoth = async (key: string, count: number, limit = minute) => {
    const limiters = [open(), open()];
    const answers: WindowAnswer[] = [];
    while (answers.length < count) {
      const parallel = Math.min(maxParallel, count - answers.length);
      const hits = Array.from({ length: parallel }, (_, at) => limiters[at % 2]?.hit(key, limit));
      const wave = await Promise.all(hits);
      answers.push(...wave.filter((answer) => answer !== undefined));
    }
    return { answers, passed: answers.filter(({ isAllowed }) => isAllowed) };
  };

  it('lets exactly 30 of 300 hits of a new key, a hundred at once, pass', async () => {
    for (let run = 0; run < runs; run += 1) {
      const { answers, passed } = await hitBoth(randomUUID(), 300);
      expect(passed).toHaveLength(30);
      const left = passed.map(({ remaining }) => remaining).toSorted((a, b) => b - a);
      expect(left).toEqual(Array.from({ length: 30 }, (_, at) => 29 - at));
      for (const { resetMs } of answers) {
        expect(resetMs).toBeGreaterThan(0);
        expect(resetMs).toBeLessThanOrEqual(60_000);
      }
    }
  });

  it('refuses until the oldest hit has left, and then counts anew', async () => {
    const limiter = open();
    const limit = { limit: 2, windowMs: 1_500 };
    const key = randomUUID();
    const hit = () => limiter.hit(key, limit);
    expect([(await hit()).remaining, (await hit()).remaining]).toEqual([1, 0]);
    const refused = await hit();
    expect(refused).toMatchObject({ isAllowed: false, remaining: 0 });
    await wait(refused.resetMs + 20);
    expect((await hit()).isAllowed).toBe(true);
    await wait(limit.windowMs + 20);
    expect((await hitBoth(key, 40, limit)).passed).toHaveLength(2);
  });

  it('counts keys apart', async () => {
    const limiter = open();
    const once = { limit: 1, windowMs: 60_000 };
    const [one, other] = [randomUUID(), randomUUID()];
    const answers = [await limiter.hit(one, once), await limiter.hit(other, once)];
    answers.push(await limiter.hit(one, once));
    expect(answers.map(({ isAllowed }) => isAllowed)).toEqual([true, true, false]);
  });
}
