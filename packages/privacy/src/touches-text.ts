import { isDigit, isLatinWord } from './characters.ts';

const reach = 3;

/**
 * Whether hiding a range may set its neighbour free: a word stands right at it, with signs between
 * them at most, or a digit within the reach of what can join two groups of one number.
 */
export function touchesText(text: string, range: { start: number; end: number }): boolean {
  return isTouched(text, range.start - 1, -1) || isTouched(text, range.end, 1);
}

function isTouched(text: string, from: number, step: 1 | -1): boolean {
  let isApart = false;
  for (let index = from; index !== from + reach * step; index += step) {
    if (isDigit(text, index)) return true;
    if (isLatinWord(text, index)) return !isApart;
    if (/[\s\0]/.test(text.charAt(index))) isApart = true;
  }
  return false;
}
