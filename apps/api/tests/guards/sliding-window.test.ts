import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMemoryLimiter } from '../../src/guards/limiter.ts';
import { hitWindow } from '../../src/guards/sliding-window.ts';

const limit = { limit: 30, windowMs: 60_000 };

describe('hitWindow', () => {
  it('lets exactly 30 of 90 hits at one instant pass', () => {
    let hits: readonly number[] = [];
    let passed = 0;
    for (let index = 0; index < 90; index += 1) {
      const answer = hitWindow(hits, limit, 5_000);
      hits = answer.hits;
      if (answer.isAllowed) passed += 1;
    }
    expect(passed).toBe(30);
  });

  it('never limits one request every 59 seconds, for two hours', () => {
    let hits: readonly number[] = [];
    for (let nowMs = 0; nowMs < 7_200_000; nowMs += 59_000) {
      const answer = hitWindow(hits, { ...limit, limit: 2 }, nowMs);
      expect(answer.isAllowed).toBe(true);
      expect(answer.hits.length).toBeLessThanOrEqual(2);
      hits = answer.hits;
    }
  });

  it('frees a place exactly one window after the hit that took it', () => {
    const { hits } = hitWindow([], { limit: 1, windowMs: 60_000 }, 1_000);
    const early = hitWindow(hits, { limit: 1, windowMs: 60_000 }, 60_999);
    expect(early).toMatchObject({ isAllowed: false, remaining: 0, resetMs: 1 });
    expect(hitWindow(hits, { limit: 1, windowMs: 60_000 }, 61_000).isAllowed).toBe(true);
  });

  it('never lets more than the limit pass in any stretch of one window', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 6 }), (pauses, most) => {
        const small = { limit: most, windowMs: 1_000 };
        let hits: readonly number[] = [];
        let nowMs = 0;
        const passed: number[] = [];
        for (const pause of pauses) {
          nowMs += pause;
          const answer = hitWindow(hits, small, nowMs);
          hits = answer.hits;
          if (answer.isAllowed) passed.push(nowMs);
        }
        for (const start of passed) {
          const inWindow = passed.filter((at) => at >= start && at < start + small.windowMs);
          expect(inWindow.length).toBeLessThanOrEqual(most);
        }
      }),
    );
  });
});

describe('the limiter of one process', () => {
  it('counts keys apart and forgets only the quietest beyond its capacity', async () => {
    const limiter = createMemoryLimiter(() => 0, 2);
    const once = { limit: 1, windowMs: 1_000 };
    const hit = async (key: string) => (await limiter.hit(key, once)).isAllowed;
    expect([await hit('a'), await hit('b'), await hit('a')]).toEqual([true, true, false]);
    expect(await hit('c')).toBe(true);
    expect(await hit('a')).toBe(false);
    expect(await hit('b')).toBe(true);
  });
});
