import { ratingZh } from './numbers-zh.ts';
import { countWords } from './word-count.ts';

const words: [RegExp, number][] = [
  [/\b(zero|cero)\b/, 0],
  [/\b(ten|diez)\b/, 10],
  [/\b(nine|nueve)\b/, 9],
  [/\b(eight|ocho)\b/, 8],
  [/\b(seven|siete)\b/, 7],
  [/\b(six|seis)\b/, 6],
  [/\b(five|cinco|half|medio)\b/, 5],
  [/\b(four|cuatro)\b/, 4],
  [/\b(three|tres)\b/, 3],
  [/\b(two|dos)\b/, 2],
  [/\b(one|uno)\b/, 1],
];

/** A rating from 0 to 10 in the text: "7", "7/10", "70 %", "seven", "七分"; undefined without one. */
export function ratingIn(text: string): number | undefined {
  const lower = text.toLowerCase().replace(/<[a-z_]+_\d+>/g, '');
  const percent = /(\d{1,3})\s*[%％]/.exec(lower)?.[1];
  if (percent !== undefined) return Math.min(100, Number(percent)) / 10;
  const digits = /(?:^|[^\d.:])(\d{1,2}(?:[.,]5)?)(?![\d:])/.exec(lower)?.[1];
  if (digits !== undefined) {
    const value = Number(digits.replace(',', '.'));
    if (value <= 10) return value;
  }
  return ratingZh(lower) ?? words.find(([pattern]) => pattern.test(lower))?.[1];
}

/** A rating the person states as one: digits anywhere, a number word only in a short answer. */
export function statedRating(text: string): number | undefined {
  const bare = text.replace(/\d{1,2}\s*[:：点]\s*\d{0,2}/g, ' ');
  const isNumber = /\d/.test(bare) || countWords(text) <= 4 || /分|out of|de diez/.test(text);
  return isNumber ? ratingIn(bare) : undefined;
}
