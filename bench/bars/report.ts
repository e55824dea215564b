export type Bar = { what: string; seen: number | string; isMet: boolean };

/** Prints each figure with its bar; the process ends with 1 where one is missed. */
export function report(bars: Bar[]): void {
  for (const { what, seen, isMet } of bars) {
    const figure = typeof seen === 'number' ? Number(seen.toFixed(2)) : seen;
    console.log(`${isMet ? 'met   ' : 'missed'}  ${what}: ${figure}`);
  }
  process.exitCode = bars.every(({ isMet }) => isMet) ? 0 : 1;
}
