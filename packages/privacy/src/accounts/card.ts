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

/** Payment card numbers in one piece or in groups: known issuer and length, Luhn check digit. */
export function findCards(text: string): Span[] {
  return findDigitSequences(text).flatMap((groups) => findInSequence(text, groups));
}

function findInSequence(text: string, groups: DigitGroup[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastGroupOfCard(groups, first);
    const start = groups[first]?.start ?? 0;
    const end = groups[last]?.end ?? 0;
    if (last < first || isLatinWord(text, start - 1) || isLatinWord(text, end)) continue;
    spans.push({ start, end, type: 'CARD' });
    first = last;
  }
  return spans;
}

/** Index of the last group of the longest card that begins with group `first`, or -1. */
function lastGroupOfCard(groups: DigitGroup[], first: number): number {
  let digits = '';
  let found = -1;
  for (let index = first; index < groups.length; index += 1) {
    const group = groups[index];
    if (group === undefined || (index > first && !/^[ .-]$/.test(group.joiner))) break;
    if (group.digits.length < 2 || digits.length + group.digits.length > maxLength) break;
    digits += group.digits;
    if (digits.length >= minLength && isCardNumber(digits)) found = index;
  }
  return found;
}

function isCardNumber(digits: string): boolean {
  if (!hasLuhnDigit(digits)) return false;
  return issuers.some((it) => it.prefix.test(digits) && it.lengths.includes(digits.length));
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
