import { isLatinWord } from '../characters.ts';
import { type DigitGroup, findDigitSequences } from '../digit-groups.ts';
import type { Span } from '../types.ts';

const minLength = 12;
const maxLength = 19;
const allLengths = [12, 13, 14, 15, 16, 17, 18, 19];

/** Issuer prefixes with the lengths they use (ISO/IEC 7812, the issuers' public ranges). */
const issuers: readonly { prefix: RegExp; lengths: readonly number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^3(?:0[0-59]|[689])/, lengths: [14, 15, 16, 17, 18, 19] },
  { prefix: /^35/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:2131|1)/, lengths: [15] },
  { prefix: /^(?:6011|64[4-9]|65|62|8[12])/, lengths: [16, 17, 18, 19] },
  { prefix: /^220[0-4]/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50|5[6-9]|6)/, lengths: allLengths },
];

/** One shape for each length, so that a number is looked at once. */
const prefixByLength = new Map(
  allLengths.map((length) => {
    const known = issuers.filter((issuer) => issuer.lengths.includes(length));
    return [length, new RegExp(known.map((issuer) => issuer.prefix.source).join('|'))];
  }),
);

/** Payment card numbers in one piece or in groups: known issuer and length, Luhn check digit. */
export function findCards(text: string): Span[] {
  return findDigitSequences(text).flatMap((groups) => findInSequence(text, groups));
}

function findInSequence(text: string, groups: DigitGroup[]): Span[] {
  const spans: Span[] = [];
  const digits = groups.map((group) => group.digits).join('');
  let offset = 0;
  let free = 0;
  for (const [first, { start, digits: own }] of groups.entries()) {
    const last = first < free ? -1 : lastGroupOfCard(groups, first, digits, offset);
    offset += own.length;
    const end = groups[last]?.end ?? 0;
    if (last < first || isLatinWord(text, start - 1) || isLatinWord(text, end)) continue;
    spans.push({ start, end, type: 'CARD' });
    free = last + 1;
  }
  return spans;
}

/**
 * Index of the last group of the longest card that begins with group `first`, or -1.
 * `digits` are those of all groups, `offset` is where the first group stands in them.
 */
function lastGroupOfCard(
  groups: DigitGroup[],
  first: number,
  digits: string,
  offset: number,
): number {
  let length = 0;
  let found = -1;
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index];
    if (group === undefined || (index > first && !' .-'.includes(group.joiner))) break;
    if (group.digits.length < 2 || length + group.digits.length > maxLength) break;
    length += group.digits.length;
    if (length >= minLength && isCardNumber(digits.slice(offset, offset + length))) found = index;
  }
  return found;
}

function isCardNumber(digits: string): boolean {
  return prefixByLength.get(digits.length)?.test(digits) === true && hasLuhnDigit(digits);
}

function hasLuhnDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 0x30;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
