import { foldName } from '@solacore/privacy/kept';

/** The longest word or name, and how many of them, a person can have hidden. */
export const longestWord = 60;
export const mostWords = 300;
/** A single letter would be hidden everywhere. */
const shortestWord = 2;

export type WordProblem = 'missing' | 'short' | 'long' | 'known' | 'full';

/** A word as it is kept: without the spaces around and the breaks within. */
export function tidyWord(text: string): string {
  return text.normalize('NFC').trim().replace(/\s+/g, ' ');
}

/** Why `text` cannot be added to `words`; null where it can. Case and accents make no other word. */
export function wordProblem(text: string, words: readonly string[]): WordProblem | null {
  const word = tidyWord(text);
  if (word === '') return 'missing';
  if (foldName(word).length < shortestWord) return 'short';
  if (word.length > longestWord) return 'long';
  if (words.some((known) => foldName(known) === foldName(word))) return 'known';
  return words.length >= mostWords ? 'full' : null;
}
