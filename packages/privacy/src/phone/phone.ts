import type { CountryCode } from 'libphonenumber-js/min';
import { isDigit, isLatinLetter } from '../characters.ts';
import { type DigitGroup, findDigitSequences } from '../digit-groups.ts';
import type { Span } from '../types.ts';
import { toInternational } from './national-number.ts';
import { blankOtherNumbers } from './other-numbers.ts';
import { hasPhoneShape, isNamedPhone, type PhoneCandidate } from './phone-shape.ts';
import { regionsOf } from './regions.ts';

const minDigits = 7;
const maxDigits = 15;
const maxGroups = 8;
const namedLength = 28;
/** Numbers looked up in one text. Past it the digits alone decide, in favour of hiding them. */
const maxLookups = 60;

type Search = { text: string; regions: readonly CountryCode[]; known: Map<string, boolean> };

/** Phone numbers, national and international, as people write them. */
export function findPhones(text: string, lang?: string): Span[] {
  const search: Search = {
    text: blankOtherNumbers(text),
    regions: regionsOf(lang),
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
  const candidates: PhoneCandidate[] = [];
  for (const last of ends) {
    const candidate = toCandidate(search.text, groups.slice(first, last + 1));
    if (isValid(search, candidate)) return last;
    candidates.push(candidate);
  }
  const start = groups[first]?.start ?? 0;
  const named = isNamedPhone(search.text.slice(Math.max(0, start - namedLength), start));
  return ends[candidates.findIndex((candidate) => hasPhoneShape(candidate, named))] ?? -1;
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

function toCandidate(text: string, parts: DigitGroup[]): PhoneCandidate {
  const start = parts[0]?.start ?? 0;
  const groups = parts.map((part) => part.digits);
  const joiners = parts.slice(1).map((part) => part.joiner);
  const isOpened = text[start - 1] === '(' || joiners.some((joiner) => joiner.includes('('));
  const parenthesis = isOpened && joiners.some((joiner) => joiner.includes(')'));
  return { digits: groups.join(''), groups, joiners, plus: hasPlus(text, start), parenthesis };
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
  if (!plus && groups.length === 3 && /^\d{3}-\d\d-\d{4}$/.test(groups.join('-'))) return false;
  const key = `${plus ? '+' : ''}${digits}${isBare}`;
  const known = search.known.get(key);
  if (known !== undefined || search.known.size >= maxLookups) return known ?? true;
  const valid = isPhoneOf(search.regions, candidate);
  search.known.set(key, valid);
  return valid;
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
