/** Limit of one key: so many hits in any stretch of `windowMs`. */
export type WindowLimit = { limit: number; windowMs: number };

export type WindowAnswer = {
  isAllowed: boolean;
  remaining: number;
  /** Until the oldest counted hit leaves the window; for a refused hit, until one is free. */
  resetMs: number;
};

/**
 * One hit against the log of a key, exact at any instant: only hits that were let through count,
 * and each counts for exactly `windowMs`. Pure: `hits` are earlier times, oldest first, in ms.
 */
export function hitWindow(
  hits: readonly number[],
  { limit, windowMs }: WindowLimit,
  nowMs: number,
): WindowAnswer & { hits: readonly number[] } {
  const live = dropBefore(hits, nowMs - windowMs);
  const isAllowed = live.length < limit;
  const counted = isAllowed ? [...live, nowMs] : live;
  const oldest = counted[0] ?? nowMs;
  return {
    isAllowed,
    remaining: Math.max(0, limit - counted.length),
    resetMs: Math.max(0, oldest + windowMs - nowMs),
    hits: counted,
  };
}

/** The hits after `cutoffMs`; a hit exactly a window old has left it. */
function dropBefore(hits: readonly number[], cutoffMs: number): readonly number[] {
  const first = hits.findIndex((hit) => hit > cutoffMs);
  if (first === -1) return [];
  return first === 0 ? hits : hits.slice(first);
}
