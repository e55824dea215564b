/** Limit of one key: so many hits in any stretch of `windowMs`. */
export type WindowLimit = { limit: number; windowMs: number };

/** The hits of a key that still count, before this one. */
export type LiveHits = { live: number; oldestMs: number | null };

export type WindowAnswer = {
  isAllowed: boolean;
  remaining: number;
  /** Until the oldest counted hit leaves the window; for a refused hit, until one is free. */
  resetMs: number;
};

/** A hit counts for exactly `windowMs`: once it is that old it has left. */
export function hasLeft(hitMs: number, windowMs: number, nowMs: number): boolean {
  return hitMs <= nowMs - windowMs;
}

/**
 * The rule of every store, exact at any instant: a hit is let through while fewer than `limit`
 * are live, and only hits that were let through count. Pure.
 */
export function answerHit(
  { limit, windowMs }: WindowLimit,
  { live, oldestMs }: LiveHits,
  nowMs: number,
): WindowAnswer {
  const isAllowed = live < limit;
  return {
    isAllowed,
    remaining: isAllowed ? limit - live - 1 : 0,
    resetMs: Math.max(0, windowMs - (nowMs - (oldestMs ?? nowMs))),
  };
}
