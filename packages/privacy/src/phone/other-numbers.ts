import { blank } from '../normalize.ts';

const months = '(?:0?[1-9]|1[0-2])';
const days = '(?:0?[1-9]|[12]\\d|3[01])';
const units =
  '(?:[€$£¥%]|元|块|圆|万(?!一)|亿|岁|年|天|公里|公斤|斤|克|米|吨|人|次|个|步|分|eur\\b|usd\\b|euros?\\b|dollars?\\b|pesos?\\b|pounds?\\b|' +
  'soles\\b|bucks?\\b|km\\b|kg\\b|kcal\\b|years?\\b|años\\b|days?\\b|días\\b|people\\b|personas\\b|' +
  'points?\\b|puntos\\b|steps\\b|pasos\\b|followers\\b|seguidores\\b)';

/** Dates, times, spans of years and amounts; group 1 is what stands before them. */
const shapes = [
  /(\bisbn(?:-1[03])?:? ?)(?:97[89][- ]?)?\d[-\d ]{8,12}[\dx]/gi,
  new RegExp(`(^|[^\\d.\\-/])(?:19|20)\\d\\d[-/. ]${months}[-/. ]${days}(?![-/.]?\\d)`, 'g'),
  new RegExp(`(^|[^\\d.\\-/])${days}[-/.]${days}[-/.](?:(?:19|20)\\d\\d|\\d\\d)(?![-/.]?\\d)`, 'g'),
  /(^|[^\d.\-/+])(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(^|[^\d.\-/])(?:19|20)\d\d ?- ?(?:19|20)\d\d(?![-/.]?\d)/g,
  /(^|[^\d:])[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?!\d)/g,
  new RegExp(`(^|[^\\d.,])\\d{1,3}(?:[ .,]\\d{3}){1,4}(?:[.,]\\d{1,2})? ?${units}`, 'gi'),
  new RegExp(`(^|[^\\d.,])\\d{1,8}(?:[.,]\\d{1,2})? ?${units}`, 'gi'),
  /(^|[^\d])[€$£¥] ?\d{1,8}(?:[.,]\d{1,3}){0,4}(?!\d)/g,
];

/** `text` with the numbers blanked that look like phone numbers and are something else. */
export function blankOtherNumbers(text: string): string {
  return shapes.reduce(blankShape, text);
}

function blankShape(text: string, shape: RegExp): string {
  const ranges = [...text.matchAll(shape)].map((match) => ({
    start: match.index + (match[1]?.length ?? 0),
    end: match.index + match[0].length,
  }));
  return ranges.length === 0 ? text : blank(text, ranges);
}
