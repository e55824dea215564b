/** How many digits stand together, by how many there are; short numbers are read as one. */
const groups: Record<number, number[]> = {
  6: [3, 3],
  7: [3, 4],
  8: [4, 4],
  9: [3, 3, 3],
  10: [3, 3, 4],
  11: [4, 3, 4],
};

/** A number as it is read and said aloud. Only for the eye: what is dialled stays as it is. */
export function shownNumber(number: string, region: string): string {
  const isAmerican = region === 'US' && /^1?\d{10}$/.test(number);
  const digits = isAmerican ? number.slice(-10) : number;
  const sizes = /^\d+$/.test(digits) ? groups[digits.length] : undefined;
  if (!sizes) return number;
  let at = 0;
  const parts = sizes.map((size) => {
    at += size;
    return digits.slice(at - size, at);
  });
  // A space that does not break: a number stays on one line.
  return parts.join(isAmerican ? '-' : '\u00a0');
}
