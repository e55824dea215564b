/**
 * Moments of many keys in two typed arrays, 12 bytes each: every key is a ring of entries, known by
 * the number of its newest one; 0 is an empty ring. Pages of the arrays cost memory once written.
 */
export function createHitPool(capacity: number) {
  const times = new Float64Array(capacity + 1);
  const next = new Int32Array(capacity + 1);
  let unused = 1;
  let freed = 0;
  const after = (entry: number) => next[entry] ?? 0;
  const timeOf = (entry: number) => times[entry] ?? 0;
  return {
    isFull: () => freed === 0 && unused > capacity,
    newestMs: timeOf,
    oldestMs: (ring: number) => timeOf(after(ring)),
    /** The ring with one more moment; not while the pool is full. */
    add(ring: number, atMs: number): number {
      const entry = freed || unused;
      if (freed) freed = after(freed);
      else unused += 1;
      times[entry] = atMs;
      next[entry] = ring ? after(ring) : entry;
      if (ring) next[ring] = entry;
      return entry;
    },
    /** The ring without its oldest moment. */
    dropOldest(ring: number): number {
      const oldest = after(ring);
      if (oldest !== ring) next[ring] = after(oldest);
      next[oldest] = freed;
      freed = oldest;
      return oldest === ring ? 0 : ring;
    },
    /** Gives back a whole ring. */
    clear(ring: number): void {
      if (!ring) return;
      const oldest = after(ring);
      next[ring] = freed;
      freed = oldest;
    },
  };
}
