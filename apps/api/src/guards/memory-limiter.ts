import { createHitPool } from './hit-pool.ts';
import { createKeyTable } from './key-table.ts';
import type { Limiter } from './limiter.ts';
import { answerHit, hasLeft } from './sliding-window.ts';

/** At most 64 MB: 40 bytes a key and 12 a hit, which cost nothing before they are used. */
const capacityOfAll = { keys: 1_000_000, hits: 1_900_000 };

/** Keys without a live hit that one hit clears away, so that clearing keeps up with adding. */
const clearedAtOnce = 2;

/**
 * For one process. `monotonicMs` is a clock that never goes back. Where all places are taken, the
 * key goes that was quiet the longest: one whose hits have left, else one below its limit.
 */
export function createMemoryLimiter(
  monotonicMs: () => number,
  capacity: typeof capacityOfAll = capacityOfAll,
): Limiter {
  const keys = createKeyTable(capacity.keys);
  const pool = createHitPool(capacity.hits);
  const rings = new Int32Array(capacity.keys + 1);
  const counts = new Uint32Array(capacity.keys + 1);
  const windowsMs = new Uint32Array(capacity.keys + 1);
  const ringOf = (slot: number) => rings[slot] ?? 0;

  const isIdle = (slot: number, nowMs: number) =>
    hasLeft(pool.newestMs(ringOf(slot)), windowsMs[slot] ?? 0, nowMs);

  function forget(slot: number): void {
    pool.clear(ringOf(slot));
    [rings[slot], counts[slot]] = [0, 0];
    keys.remove(slot);
  }

  function clearIdle(nowMs: number): void {
    for (const list of ['open', 'full'] as const) {
      for (let cleared = 0; cleared < clearedAtOnce; cleared += 1) {
        const slot = keys.quietest(list);
        if (!slot || !isIdle(slot, nowMs)) break;
        forget(slot);
      }
    }
  }

  function findOrAdd(key: string): number {
    const known = keys.find(key);
    if (known) return known;
    if (keys.isFull()) forget(keys.quietest('open') || keys.quietest('full'));
    return keys.add(key);
  }

  function dropOldest(slot: number): void {
    rings[slot] = pool.dropOldest(ringOf(slot));
    counts[slot] = (counts[slot] ?? 0) - 1;
  }

  function addHit(slot: number, nowMs: number): void {
    if (pool.isFull()) {
      const quiet = [keys.quietest('open'), keys.quietest('full')];
      const other = quiet.find((found) => found && found !== slot);
      // Alone with more hits than fit: its own first one makes room.
      if (other) forget(other);
      else dropOldest(slot);
    }
    rings[slot] = pool.add(ringOf(slot), nowMs);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }

  return {
    hit: async (key, limit) => {
      const nowMs = monotonicMs();
      clearIdle(nowMs);
      const slot = findOrAdd(key);
      while (ringOf(slot) && hasLeft(pool.oldestMs(ringOf(slot)), limit.windowMs, nowMs)) {
        dropOldest(slot);
      }
      const live = counts[slot] ?? 0;
      const oldestMs = live > 0 ? pool.oldestMs(ringOf(slot)) : null;
      const answer = answerHit(limit, { live, oldestMs }, nowMs);
      windowsMs[slot] = limit.windowMs;
      keys.touch(slot, live + 1 >= limit.limit ? 'full' : 'open');
      if (answer.isAllowed) addHit(slot, nowMs);
      return answer;
    },
    close: async () => undefined,
  };
}
