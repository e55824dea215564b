/** A run of digits; `joiner` is what stands between it and the group before it. */
export type DigitGroup = { start: number; end: number; digits: string; joiner: string };

const joiners = new Set([' ', '-', '.', ')', ') ', ')-', ' (', '-(', ' - ']);
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
    const at = start + match[0].length;
    const joiner = previousEnd < 0 ? undefined : joinerBetween(text, previousEnd, start);
    if (joiner === undefined) {
      current = [];
      sequences.push(current);
    }
    previousEnd = at;
    current.push({ start, end: at, digits: match[0], joiner: joiner ?? '' });
  }
  return sequences;
}

function joinerBetween(text: string, end: number, start: number): string | undefined {
  if (start - end > maxJoinerLength) return undefined;
  const between = text.slice(end, start);
  return joiners.has(between) ? between : undefined;
}
