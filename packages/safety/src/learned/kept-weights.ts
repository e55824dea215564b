/** A linear model as it is kept: of the table only the weights that count. */
export type KeptModel = {
  bias: number;
  /** One unit of a kept weight. */
  step: number;
  /** For each weight the gap to its place, in digits, and then its value in one more. */
  weights: string;
};

/** Characters that need no escape in a string. */
const digits = [...Array(94).keys()]
  .map((at) => String.fromCharCode(at + 33))
  .filter((character) => !"'\\$".includes(character))
  .join('');

/** Digits below it end a gap; in a value it stands for none. */
const half = 45;

/** Largest value, in steps. */
export const largestValue = half - 1;

export function packWeights(weights: ReadonlyMap<number, number>): string {
  let packed = '';
  let before = -1;
  for (const [place, value] of [...weights].toSorted(([a], [b]) => a - b)) {
    let gap = place - before - 1;
    before = place;
    for (; gap >= half; gap = Math.floor(gap / half)) packed += digits[half + (gap % half)];
    packed += `${digits[gap]}${digits[half + value]}`;
  }
  return packed;
}

/** Calls `take` with each place and its weight. */
export function unpackWeights(
  { step, weights }: KeptModel,
  take: (place: number, weight: number) => void,
): void {
  const valueByDigit = new Map([...digits].map((digit, at) => [digit, at]));
  let place = -1;
  let gap = 0;
  let unit = 1;
  for (let at = 0; at < weights.length; at += 1) {
    const digit = valueByDigit.get(weights.charAt(at)) ?? 0;
    gap += (digit % half) * unit;
    unit *= half;
    if (digit >= half) continue;
    place += gap + 1;
    at += 1;
    take(place, ((valueByDigit.get(weights.charAt(at)) ?? half) - half) * step);
    gap = 0;
    unit = 1;
  }
}
