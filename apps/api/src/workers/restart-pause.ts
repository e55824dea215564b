/** A worker that lived this long did not die of its start. */
export const longLifeMs = 60_000;

const firstPauseMs = 500;
const longestPauseMs = 30_000;

/** Milliseconds before another is started, after so many quick deaths in a row: none after the first. */
export function restartPauseMs(quickDeaths: number): number {
  if (quickDeaths <= 1) return 0;
  return Math.min(longestPauseMs, firstPauseMs * 2 ** (quickDeaths - 2));
}
