/* When a token was written, inside of its text: tenths of a millisecond, the last six digits. */

/** So many tokens of the mock provider's reply are one sentence. */
export const sentenceTokens = 24;

const span = 1_000_000;

export function stampOf(nowMs: number): string {
  return `^${String(Math.floor(nowMs * 10) % span).padStart(6, '0')}`;
}

/** Stamps that have arrived whole. */
export const stamps = /\^(\d{6})/g;

/** Milliseconds from a stamp to now. */
export function sinceStamp(digits: string, nowMs: number): number {
  const passed = nowMs * 10 - Number(digits);
  return (((passed % span) + span) % span) / 10;
}
