import { isDigit, isLatinWord } from './characters.ts';

const reach = 3;
/** The end of `Sarah's` is nobody's name. */
const possessive = /^['’]s(?![0-9a-z\u00c0-\u024f'’-])/i;

/**
 * Whether hiding a range may set its neighbour free: a word stands right at it, with signs between
 * them at most, or a digit on both sides within the reach of what can join two groups of one number.
 */
export function touchesText(text: string, range: { start: number; end: number }): boolean {
  if (isTouched(text, range.start - 1, -1, isDigit(text, range.start))) return true;
  if (possessive.test(text.slice(range.end, range.end + 3))) return false;
  return isTouched(text, range.end, 1, isDigit(text, range.end - 1));
}

function isTouched(text: string, from: number, step: 1 | -1, isNumber: boolean): boolean {
  let isApart = false;
  for (let index = from; index !== from + reach * step; index += step) {
    if (isDigit(text, index)) return isNumber || !isApart;
    if (isLatinWord(text, index)) return !isApart;
    if (/[\s\0]/.test(text.charAt(index))) isApart = true;
  }
  return false;
}
