/** A run of digits; `joiner` is what stands between it and the group before it. */
export type DigitGroup = { start: number; end: number; digits: string; joiner: string };

const joinerShape = /^(?: |-|\.|\)|\) |\)-| \(|-\(| - )$/;
const maxJoinerLength = 3;

/**
 * Digit groups that could be parts of one number, in reading order: `(415) 555-0132` is one
 * sequence of three groups, a comma or a word starts a new sequence.
 */
export function findDigitSequences(text: string): DigitGroup[][] {
  const sequences: DigitGroup[][] = [];
  let current: DigitGroup[] = [];
  let previousEnd = -1;
  for (const match of text.matchAll(/\d+/g)) {
    const start = match.index;
    const gap = start - previousEnd;
    const joiner = gap <= maxJoinerLength ? text.slice(previousEnd, start) : '';
    const joins = previousEnd >= 0 && joinerShape.test(joiner);
    if (!joins) {
      current = [];
      sequences.push(current);
    }
    previousEnd = start + match[0].length;
    current.push({ start, end: previousEnd, digits: match[0], joiner: joins ? joiner : '' });
  }
  return sequences;
}
