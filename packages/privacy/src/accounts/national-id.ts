import { compact, isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';

const spanish = /(?:\d{1,2}\.?\d{3}\.?\d{3}|[xyz][-. ]?\d{7})[-. ]?[a-z]/gi;
const chinese = /\d{6}[ -]?\d{4}[ -]?\d{4}[ -]?\d{3}[\dx]|\d{4} \d{4} \d{4} \d{4} \d[\dx]/gi;
const spanishLetters = 'TRWAGMYFPDXBNJZSQVHLCKE';
const chineseWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Identity numbers that carry a check character: Spanish DNI and NIE, Chinese resident id. */
export function findNationalIds(text: string): Span[] {
  const found = [...matches(text, spanish, isSpanishId), ...matches(text, chinese, isChineseId)];
  return found.map((range) => ({ ...range, type: 'NATIONAL_ID' }));
}

function matches(text: string, shape: RegExp, isValid: (id: string) => boolean) {
  return [...text.matchAll(shape)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => !isLatinWord(text, start - 1) && !isLatinWord(text, end))
    .filter(({ start, end }) => isValid(compact(text.slice(start, end))));
}

function isSpanishId(id: string): boolean {
  const digits = id.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  if (digits.length < 7) return false;
  return spanishLetters[Number(digits) % 23] === id.at(-1);
}

function isChineseId(id: string): boolean {
  const year = Number(id.slice(6, 10));
  const month = Number(id.slice(10, 12));
  const day = Number(id.slice(12, 14));
  if (year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31) return false;
  const sum = chineseWeights.reduce((all, weight, index) => all + weight * Number(id[index]), 0);
  return '10X98765432'[sum % 11] === id.at(-1);
}
