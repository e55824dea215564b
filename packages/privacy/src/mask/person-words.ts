import { isCombiningMark, isLatinLetter, isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';

const minWordLength = 2;

/** Text without case and accents; `origin[i]` is where the i-th unit stands in the original. */
type Folded = { text: string; origin: number[] };

/** Lower case without accents: how names are compared. */
export function foldName(text: string): string {
  return foldText(text).text;
}

/** Every occurrence of the words: whole words in Latin script, anywhere in scripts without spaces. */
export function findPersonWords(text: string, words: readonly string[]): Span[] {
  if (words.length === 0) return [];
  const folded = foldText(text);
  return words.flatMap((word) => findWord(text, folded, foldName(word.trim())));
}

function findWord(text: string, folded: Folded, word: string): Span[] {
  const spans: Span[] = [];
  if (word.length < minWordLength) return spans;
  let at = folded.text.indexOf(word);
  while (at >= 0) {
    const start = folded.origin[at] ?? 0;
    let end = (folded.origin[at + word.length - 1] ?? 0) + 1;
    while (isCombiningMark(text, end)) end += 1;
    if (isWhole(text, start, end)) spans.push({ start, end, type: 'PERSON' });
    at = folded.text.indexOf(word, at + word.length);
  }
  return spans;
}

function isWhole(text: string, start: number, end: number): boolean {
  const continuesBefore = isLatinWord(text, start) && isPartOfWord(text, start - 1);
  let last = end - 1;
  while (last > start && isCombiningMark(text, last)) last -= 1;
  const continuesAfter = isLatinLetter(text, last) && isPartOfWord(text, end);
  return !continuesBefore && !continuesAfter;
}

function isPartOfWord(text: string, index: number): boolean {
  return isLatinWord(text, index) || isCombiningMark(text, index) || text[index] === '_';
}

function foldText(text: string): Folded {
  const origin: number[] = [];
  let folded = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = foldUnit(text, index);
    folded += unit;
    for (let added = 0; added < unit.length; added += 1) origin.push(index);
  }
  return { text: folded, origin };
}

function foldUnit(text: string, index: number): string {
  if (isCombiningMark(text, index)) return '';
  const unit = text.charAt(index).toLowerCase();
  return text.charCodeAt(index) < 0xc0
    ? unit
    : unit.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
}
