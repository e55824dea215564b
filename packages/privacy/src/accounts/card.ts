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
  const digits = groups.map((group) => group.digits).join('');
  if (digits.length < minLength) return [];
  const sums = luhnSums(digits);
  const spans: Span[] = [];
  let offset = 0;
  let free = 0;
  for (const [first, { start, digits: own }] of groups.entries()) {
    const last = first < free ? -1 : lastGroupOfCard(groups, first, { digits, sums, offset });
    offset += own.length;
    const end = groups[last]?.end ?? 0;
    if (last < first || isLatinWord(text, start - 1) || isLatinWord(text, end)) continue;
    spans.push({ start, end, type: 'CARD' });
    free = last + 1;
  }
  return spans;
}

/** The digits of all groups, their sums, and where the first group stands in them. */
type Reading = { digits: string; sums: Sums; offset: number };

/** Index of the last group of the longest card that begins with group `first`, or -1. */
function lastGroupOfCard(groups: DigitGroup[], first: number, reading: Reading): number {
  let length = 0;
  let found = -1;
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index];
    if (group === undefined || (index > first && !' .-'.includes(group.joiner))) break;
    if (group.digits.length < 2 || length + group.digits.length > maxLength) break;
    length += group.digits.length;
    if (length >= minLength && isCardNumber(reading, length)) found = index;
  }
  return found;
}

function isCardNumber({ digits, sums, offset }: Reading, length: number): boolean {
  const end = offset + length;
  const sum = sums[end % 2 === 0 ? 'even' : 'odd'];
  if (((sum[end] ?? 0) - (sum[offset] ?? 0)) % 10 !== 0) return false;
  return prefixByLength.get(length)?.test(digits.slice(offset, end)) === true;
}

/** Luhn sums up to each index with the digits at even, or at odd, indices doubled. */
type Sums = { even: Uint32Array; odd: Uint32Array };

function luhnSums(digits: string): Sums {
  const even = new Uint32Array(digits.length + 1);
  const odd = new Uint32Array(digits.length + 1);
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(index) - 0x30;
    const doubled = digit > 4 ? digit * 2 - 9 : digit * 2;
    even[index + 1] = (even[index] ?? 0) + (index % 2 === 0 ? doubled : digit);
    odd[index + 1] = (odd[index] ?? 0) + (index % 2 === 0 ? digit : doubled);
  }
  return { even, odd };
}
