import { isDigit, isLatinLetter, isLatinWord } from '../../characters.ts';

/** What stands after a label: a token such as `AHC-0933289`, or groups of digits. */
export type LabelledValue = { start: number; end: number; digits: number; letters: number };

const maxTokenLength = 40;
const maxGroups = 5;
const innerPunctuation = '-./:_';

/** The number or code that begins at `start`; undefined if there is none. */
export function readValue(text: string, start: number): LabelledValue | undefined {
  if (!isLatinWord(text, start)) return undefined;
  let end = tokenEnd(text, start);
  if (isShortPrefix(text, start, end) && isDigit(text, end + 1)) end = tokenEnd(text, end + 1);
  for (let groups = 1; groups < maxGroups && isDigit(text, end - 1); groups += 1) {
    const next = digitGroupEnd(text, end);
    if (next === undefined) break;
    end = next;
  }
  return { start, end, ...count(text, start, end) };
}

function tokenEnd(text: string, start: number): number {
  const limit = start + maxTokenLength;
  let end = start;
  while (end < limit && (isLatinWord(text, end) || isInner(text, end))) end += 1;
  // A token too long for a number is none, and half of it must not be taken for one.
  return end === limit && isLatinWord(text, end) ? start : end;
}

function isInner(text: string, index: number): boolean {
  return innerPunctuation.includes(text.charAt(index)) && isLatinWord(text, index + 1);
}

/** `AB 123456`: capitals in front of the digits. */
function isShortPrefix(text: string, start: number, end: number): boolean {
  return text[end] === ' ' && /^[A-Z]{1,4}$/.test(text.slice(start, Math.min(end, start + 5)));
}

/** End of the next group of two to twelve digits after one space or ` - `. */
function digitGroupEnd(text: string, from: number): number | undefined {
  const start = text[from] === ' ' ? from + 1 : from;
  if (start === from) return undefined;
  let end = start;
  while (end < start + 12 && isDigit(text, end)) end += 1;
  if (end - start < 2 || isLatinWord(text, end)) return undefined;
  return isInner(text, end) || text[end] === '%' ? undefined : end;
}

function count(text: string, start: number, end: number): { digits: number; letters: number } {
  let digits = 0;
  let letters = 0;
  for (let index = start; index < end; index += 1) {
    if (isDigit(text, index)) digits += 1;
    else if (isLatinLetter(text, index)) letters += 1;
  }
  return { digits, letters };
}
