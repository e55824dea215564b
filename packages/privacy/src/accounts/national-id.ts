import { compact, isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';
import { isChineseResident, isIndianId, isSpanishPerson } from './national/check-digits.ts';
import { chinesePassport, type Shape, shapes, spanishPassport } from './national/shapes.ts';

const maxTokenLength = 24;
const minLength = 8;

/** The same numbers in groups; a space in them is part of how they are written. */
const spaced: readonly { shape: RegExp; isValid: (id: string) => boolean }[] = [
  { shape: /(?:\d{1,2}\.?\d{3}\.?|[xyz][- ]?\d{4})\d{3}[- ][a-z]/gi, isValid: isSpanishPerson },
  { shape: /[xyz] \d{7}[a-z]/gi, isValid: isSpanishPerson },
  { shape: /\d{6}[ -]\d{4}[ -]?\d{4}[ -]\d{3}[\dx]/gi, isValid: isChineseResident },
  { shape: /\d{4} \d{4} \d{4} \d{4} \d[\dx]/gi, isValid: isChineseResident },
  { shape: /[2-9]\d{3} \d{4} \d{4}/g, isValid: isIndianId },
  { shape: /[a-z]{2} \d{2} \d{2} \d{2} [a-d]/gi, isValid: isBritish },
];

/** Identity numbers of many countries that are known by check character or structure. */
export function findNationalIds(text: string, lang?: string): Span[] {
  const known = shapesFor(lang);
  return [...findTokens(text, known), ...findSpaced(text)];
}

function shapesFor(lang: string | undefined): readonly Shape[] {
  if (lang === undefined || /^es/i.test(lang)) return [...shapes, spanishPassport];
  return /^zh/i.test(lang) ? [...shapes, chinesePassport] : shapes;
}

function findTokens(text: string, known: readonly Shape[]): Span[] {
  const spans: Span[] = [];
  let free = 0;
  const seed = /\d\d/g;
  while (seed.test(text)) {
    const token = tokenAround(text, seed.lastIndex - 2, free);
    free = token.end;
    seed.lastIndex = free;
    if (token.end - token.start < minLength || token.end - token.start > maxTokenLength) continue;
    const written = trim(text.slice(token.start, token.end));
    const end = token.start + written.length;
    if (isLatinWord(text, token.start - 1) || isLatinWord(text, end)) continue;
    if (isNationalId(written, known)) spans.push({ start: token.start, end, type: 'NATIONAL_ID' });
  }
  return spans;
}

/** The word around `index` with its inner punctuation, begun no earlier than `from`. */
function tokenAround(text: string, index: number, from: number): { start: number; end: number } {
  let start = index;
  let end = index + 2;
  while (start > from && isTokenCharacter(text, start - 1)) start -= 1;
  while (end < text.length && isTokenCharacter(text, end)) end += 1;
  while (start < index && !isLatinWord(text, start)) start += 1;
  return { start, end };
}

function isTokenCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code < 0x80 && (isLatinWord(text, index) || '.()-'.includes(text.charAt(index)));
}

function isNationalId(written: string, known: readonly Shape[]): boolean {
  const id = compact(written);
  if (id.length < minLength || !/\d\d/.test(id)) return false;
  return known.some(
    (shape) =>
      shape.pattern.test(id) && shape.written?.test(written) !== false && shape.isValid(id),
  );
}

/** Without the punctuation of the sentence; `(3)` at the end of a Hong Kong number is kept. */
function trim(written: string): string {
  let end = written.length;
  while (end > 0 && '.-('.includes(written.charAt(end - 1))) end -= 1;
  const cut = written.slice(0, end);
  return cut.endsWith(')') && !cut.includes('(') ? cut.slice(0, -1) : cut;
}

function findSpaced(text: string): Span[] {
  return spaced.flatMap(({ shape, isValid }) =>
    [...text.matchAll(shape)]
      .map((match) => ({ start: match.index, end: match.index + match[0].length }))
      .filter(({ start, end }) => !isLatinWord(text, start - 1) && !isLatinWord(text, end))
      .filter(({ start, end }) => isValid(compact(text.slice(start, end))))
      .map((range) => ({ ...range, type: 'NATIONAL_ID' as const })),
  );
}

function isBritish(id: string): boolean {
  return shapes.some((shape) => shape.pattern.test(id) && /^[A-Z]{2}\d{6}/.test(id));
}
