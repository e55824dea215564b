import type { CountryCode } from 'libphonenumber-js/min';
import { isDigit, isLatinLetter } from '../characters.ts';
import { type DigitGroup, findDigitSequences } from '../digit-groups.ts';
import type { Span } from '../types.ts';
import { toInternational } from './national-number.ts';
import { blankOtherNumbers } from './other-numbers.ts';
import {
  hasPhoneShape,
  isNamedPhone,
  isSocialSecurityShape,
  type PhoneCandidate,
} from './phone-shape.ts';
import { regionsOf } from './regions.ts';

const minDigits = 7;
const maxDigits = 15;
const maxGroups = 8;
const namedLength = 28;
/** Numbers looked up in one text. Past it the digits alone decide, in favour of hiding them. */
const maxLookups = 60;

type Range = { first: number; last: number };

/** What was decided for a stretch of text, so that a text that repeats itself costs little. */
type Verdict = { valid: boolean; shaped: boolean };
type Search = {
  text: string;
  regions: readonly CountryCode[];
  lookups: number;
  known: Map<string, Verdict>;
};

/** Phone numbers, national and international, as people write them. */
export function findPhones(text: string, lang?: string): Span[] {
  const search: Search = {
    text: blankOtherNumbers(text),
    regions: regionsOf(lang),
    lookups: 0,
    known: new Map(),
  };
  return findDigitSequences(search.text).flatMap((groups) => findInSequence(search, groups));
}

function findInSequence(search: Search, groups: DigitGroup[]): Span[] {
  const spans: Span[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const last = lastGroupOfPhone(search, groups, first);
    if (last < first) continue;
    spans.push(toSpan(search.text, groups, first, last));
    first = last;
  }
  return spans;
}

/** Index of the last group of the phone number that begins with group `first`, or -1. */
function lastGroupOfPhone(search: Search, groups: DigitGroup[], first: number): number {
  const ends = possibleEnds(search.text, groups, first);
  if (ends.length === 0) return -1;
  const start = groups[first]?.start ?? 0;
  // Before a later group stand only digits and what joins them.
  const named =
    first === 0 && isNamedPhone(search.text.slice(Math.max(0, start - namedLength), start));
  let shaped = -1;
  for (const last of ends) {
    const verdict = judge(search, groups, { first, last });
    if (verdict.valid) return last;
    if (shaped >= 0) continue;
    const isShaped =
      verdict.shaped ||
      (named && hasPhoneShape(toCandidate(search.text, groups, { first, last }), true));
    if (isShaped) shaped = last;
  }
  return shaped;
}

function judge(search: Search, groups: DigitGroup[], range: Range): Verdict {
  const start = groups[range.first]?.start ?? 0;
  // Two characters more, for `+` and `(`.
  const written = search.text.slice(Math.max(0, start - 2), groups[range.last]?.end);
  const known = search.known.get(written);
  if (known !== undefined) return known;
  const candidate = toCandidate(search.text, groups, range);
  const valid = isValid(search, candidate);
  const verdict = { valid, shaped: !valid && hasPhoneShape(candidate, false) };
  search.known.set(written, verdict);
  return verdict;
}

/** Where a number that begins with group `first` may end, longest first. */
function possibleEnds(text: string, groups: DigitGroup[], first: number): number[] {
  const ends: number[] = [];
  const start = groups[first]?.start ?? 0;
  if (!isFreeBefore(text, start)) return ends;
  const plus = hasPlus(text, start);
  let digits = 0;
  let closed = 0;
  for (let last = first; last < Math.min(groups.length, first + maxGroups); last += 1) {
    const group = groups[last];
    if (group === undefined || (last > first && isStray(group, plus))) break;
    digits += group.digits.length;
    if (last > first && group.joiner.includes(')')) closed += 1;
    if (digits > maxDigits) break;
    if (digits < minDigits || !isFreeAfter(text, group.end)) continue;
    if (closed > 1) break;
    ends.push(last);
  }
  return ends.reverse();
}

function toCandidate(text: string, parts: DigitGroup[], range: Range): PhoneCandidate {
  const start = parts[range.first]?.start ?? 0;
  const groups: string[] = [];
  const joiners: string[] = [];
  let digits = '';
  let isOpened = text[start - 1] === '(';
  let isClosed = false;
  for (let index = range.first; index <= range.last; index += 1) {
    const part = parts[index];
    if (part === undefined) break;
    digits += part.digits;
    groups.push(part.digits);
    if (index === range.first) continue;
    joiners.push(part.joiner);
    if (part.joiner.length > 1 || part.joiner === ')') {
      isOpened ||= part.joiner.includes('(');
      isClosed ||= part.joiner.includes(')');
    }
  }
  const parenthesis = isOpened && isClosed;
  return { digits, groups, joiners, plus: hasPlus(text, start), parenthesis };
}

function hasPlus(text: string, start: number): boolean {
  return text[start - 1] === '+' || (text[start - 1] === '(' && text[start - 2] === '+');
}

/** A single digit inside a number is a trunk prefix in brackets or follows a country code. */
function isStray(group: DigitGroup, plus: boolean): boolean {
  return group.digits.length < 2 && !plus && !group.joiner.includes('(');
}

function isValid(search: Search, candidate: PhoneCandidate): boolean {
  const { digits, groups, plus } = candidate;
  const isBare = groups.length === 1;
  if (!plus && digits.length < (isBare ? 9 : 8)) return false;
  // Grouped as a US social security number, and no region writes its phone numbers so.
  if (!plus && groups.every(isHundreds)) return false;
  if (!plus && isSocialSecurityShape(groups)) return false;
  if (search.lookups >= maxLookups) return true;
  search.lookups += 1;
  return isPhoneOf(search.regions, candidate);
}

/** `100 200 300`: counting, not a number to call. */
function isHundreds(group: string): boolean {
  return group.length === 3 && group.endsWith('00');
}

function isPhoneOf(regions: readonly CountryCode[], candidate: PhoneCandidate): boolean {
  const { digits, groups, plus } = candidate;
  if (toInternational(digits, plus, regions) !== undefined) return true;
  const prefix = /^(?:00|011)(?=[1-9])/.exec(digits)?.[0];
  if (prefix !== undefined)
    return toInternational(digits.slice(prefix.length), true, []) !== undefined;
  return (
    digits.length >= 11 && groups.length > 1 && toInternational(digits, true, []) !== undefined
  );
}

function isFreeBefore(text: string, start: number): boolean {
  const before = text[start - 1] ?? ' ';
  if (before === '+') return !isDigit(text, start - 2);
  if ('#$€£¥_'.includes(before)) return false;
  // `1,200` and `10:30` are one number each, `612345678,698765432` are two.
  if (',:'.includes(before) && isDigit(text, start - 2) && !isDigit(text, start + 3)) return false;
  return (
    !isLatinLetter(text, start - 1) || isNamedPhone(text.slice(Math.max(0, start - 12), start))
  );
}

/** Letters and digits mixed in one word are a code; a word that merely sticks to it is not. */
function isFreeAfter(text: string, end: number): boolean {
  if (text[end] === '_' || text[end] === '%') return false;
  return !/^[a-wyz][a-z]{0,8}\d/i.test(text.slice(end, end + 10));
}

function toSpan(text: string, groups: DigitGroup[], first: number, last: number): Span {
  let start = groups[first]?.start ?? 0;
  const inner = groups[last]?.end ?? start;
  if (text[start - 1] === '(') start -= 1;
  if (text[start - 1] === '+') start -= 1;
  const extension = /^ ?(?:x|ext\.?|#|转) ?\d{1,6}(?!\d)/i.exec(text.slice(inner, inner + 14));
  return { start, end: inner + (extension?.[0].length ?? 0), type: 'PHONE' };
}
