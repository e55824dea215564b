import { fold, piecesOf } from './fold-words.ts';

/** A place where what was looked for stands: `before`, the words found, and what follows. */
export type Snippet = { before: string; found: string; after: string };

const aroundLetters = 44;
const aroundHan = 16;

/** The first place of `text` where a word of the query stands; null where there is none. */
export function snippetOf(text: string, query: string): Snippet | null {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  const place = placeOf(line, query);
  if (!place) return null;
  const around = place.isHan ? aroundHan : aroundLetters;
  return {
    before: cutBefore(line.slice(0, place.start), around),
    found: line.slice(place.start, place.end),
    after: cutAfter(line.slice(place.end), around),
  };
}

type Place = { start: number; end: number; isHan: boolean };

function placeOf(line: string, query: string): Place | null {
  const wanted = [...piecesOf(query)];
  for (const piece of piecesOf(line)) {
    for (const { folded, isHan } of wanted) {
      if (isHan !== piece.isHan || folded === '') continue;
      if (!isHan && isMatch(piece.folded, folded)) {
        return { start: piece.start, end: piece.end, isHan };
      }
      const at = isHan ? piece.folded.indexOf(folded) : -1;
      // Folding leaves Chinese characters as long as they are.
      if (at >= 0) {
        return { start: piece.start + at, end: piece.start + at + folded.length, isHan };
      }
    }
  }
  return null;
}

const isMatch = (word: string, wanted: string) =>
  wanted.length > 2 ? word.startsWith(wanted) : word === wanted;

function cutBefore(text: string, around: number): string {
  if (text.length <= around) return text;
  const cut = text.slice(-around);
  const space = cut.indexOf(' ');
  return `…${space >= 0 ? cut.slice(space + 1) : cut}`;
}

function cutAfter(text: string, around: number): string {
  if (text.length <= around) return text;
  const cut = text.slice(0, around);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}

/** Whether every word that was looked for stands in `text`: then nothing more has to be shown. */
export function holdsAll(text: string, query: string): boolean {
  const words = [...piecesOf(text)];
  const whole = fold(text);
  return [...piecesOf(query)].every(({ folded, isHan }) =>
    isHan ? whole.includes(folded) : words.some((word) => isMatch(word.folded, folded)),
  );
}
