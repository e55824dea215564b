import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryLimiter } from '../../src/guards/memory-limiter.ts';

const limit = { limit: 30, windowMs: 60_000 };

/** The limiter of one process, with a clock that the test moves. */
function openLimiter(capacity = { keys: 10, hits: 1_000 }) {
  const clock = { ms: 0 };
  const limiter = createMemoryLimiter(() => clock.ms, capacity);
  return { clock, hit: limiter.hit };
}

describe('the sliding window', () => {
  it('lets exactly 30 of 90 hits at one instant pass, and counts down', async () => {
    const { hit } = openLimiter();
    const answers = await Promise.all(Array.from({ length: 90 }, () => hit('one', limit)));
    expect(answers.filter(({ isAllowed }) => isAllowed)).toHaveLength(30);
    expect(answers.slice(0, 30).map(({ remaining }) => remaining)).toEqual(
      Array.from({ length: 30 }, (_, at) => 29 - at),
    );
  });

  it.each([2, 30])('never limits one request every 59 s for two hours at %i', async (most) => {
    const { clock, hit } = openLimiter();
    for (clock.ms = 0; clock.ms <= 7_200_000; clock.ms += 59_000) {
      expect((await hit('one', { ...limit, limit: most })).isAllowed).toBe(true);
    }
  });

  it('frees a place exactly one window after the hit that took it', async () => {
    const { clock, hit } = openLimiter();
    const once = { limit: 1, windowMs: 60_000 };
    clock.ms = 1_000;
    await hit('one', once);
    clock.ms = 60_999;
    expect(await hit('one', once)).toEqual({ isAllowed: false, remaining: 0, resetMs: 1 });
    clock.ms = 61_000;
    expect((await hit('one', once)).isAllowed).toBe(true);
  });

  it('answers as a plain list of moments would, for any pauses, keys and limits', async () => {
    const step = fc.record({
      pauseMs: fc.integer({ min: 0, max: 400 }),
      key: fc.constantFrom('a', 'b', 'c'),
    });
    const steps = fc.array(step, { minLength: 1, maxLength: 200 });
    await fc.assert(
      fc.asyncProperty(steps, fc.integer({ min: 1, max: 6 }), async (taken, most) => {
        const { clock, hit } = openLimiter();
        const passed = new Map<string, number[]>();
        for (const { pauseMs, key } of taken) {
          clock.ms += pauseMs;
          const earlier = passed.get(key) ?? [];
          const live = earlier.filter((at) => at > clock.ms - 1_000);
          const { isAllowed, remaining, resetMs } = await hit(key, {
            limit: most,
            windowMs: 1_000,
          });
          expect(isAllowed).toBe(live.length < most);
          expect(remaining).toBe(Math.max(0, most - live.length - 1));
          expect(resetMs).toBe((live[0] ?? clock.ms) + 1_000 - clock.ms);
          if (isAllowed) passed.set(key, [...earlier, clock.ms]);
        }
      }),
    );
  });
});

describe('the limiter of one process, with all places taken', () => {
  const twice = { limit: 2, windowMs: 1_000 };

  it('forgets the quietest key below its limit, not one that is at it', async () => {
    const { hit } = openLimiter({ keys: 3, hits: 100 });
    await hit('full', twice);
    await hit('full', twice);
    for (const key of ['quiet', 'busy', 'newcomer']) await hit(key, twice);
    expect((await hit('full', twice)).isAllowed).toBe(false);
    expect((await hit('busy', twice)).remaining).toBe(0);
    expect((await hit('quiet', twice)).remaining).toBe(1);
  });

  it('keeps a key at its limit through a thousand newcomers', async () => {
    const { hit } = openLimiter({ keys: 3, hits: 100 });
    for (const key of ['full', 'full']) await hit(key, twice);
    for (let at = 0; at < 1_000; at += 1) await hit(`newcomer ${at}`, twice);
    expect((await hit('full', twice)).isAllowed).toBe(false);
  });

  it('forgets a key whose hits have left before one that counts', async () => {
    const { clock, hit } = openLimiter({ keys: 2, hits: 100 });
    for (const key of ['past', 'past']) await hit(key, twice);
    clock.ms = 1_000;
    await hit('live', twice);
    await hit('newcomer', twice);
    expect((await hit('live', twice)).remaining).toBe(0);
  });

  it('gives up the hits of others, then its own oldest, where moments no longer fit', async () => {
    const { hit } = openLimiter({ keys: 5, hits: 4 });
    const many = { limit: 100, windowMs: 1_000 };
    await hit('other', many);
    for (let at = 0; at < 10; at += 1) expect((await hit('busy', many)).isAllowed).toBe(true);
    expect((await hit('busy', many)).remaining).toBe(95);
    expect((await hit('other', many)).remaining).toBe(99);
  });
});
