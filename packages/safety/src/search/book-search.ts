import type { PhraseBook } from '../phrases/rules.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { indexPhrases, type TextIndex } from './text-index.ts';

/** A message, and of a book's patterns the wordings that can be in it. */
export type Searched = { message: string; possible: ReadonlyMap<RegExp, readonly Phrase[]> };

type BookIndex = { index: TextIndex; places: ReadonlyMap<Phrase, { pattern: RegExp; at: number }> };

const indexes = new WeakMap<PhraseBook, BookIndex>();

/** Prepared at the first message, not when the package is loaded. */
function indexOf(book: PhraseBook): BookIndex {
  const known = indexes.get(book);
  if (known) return known;
  const sets = [...(book.cueSets ?? []), ...(book.darkening ?? [])];
  const cues = sets.flatMap((set) => set.cues.map(({ pattern }) => pattern));
  const patterns = [...book.rules.map(({ pattern }) => pattern), ...cues, ...book.idioms];
  const places = patterns.flatMap((pattern) =>
    phrasesOf(pattern).map((phrase, at) => [phrase, { pattern, at }] as const),
  );
  const index = { index: indexPhrases(patterns.flatMap(phrasesOf)), places: new Map(places) };
  indexes.set(book, index);
  return index;
}

function searchBook(book: PhraseBook, message: string): Searched {
  const { index, places } = indexOf(book);
  const found = [...index(message)].flatMap((phrase) => {
    const place = places.get(phrase);
    return place ? [{ phrase, ...place }] : [];
  });
  found.sort((a, b) => a.at - b.at);
  const possible = new Map<RegExp, Phrase[]>();
  for (const { phrase, pattern } of found) {
    const phrases = possible.get(pattern);
    if (phrases) phrases.push(phrase);
    else possible.set(pattern, [phrase]);
  }
  return { message, possible };
}

/** Searches books; a message that a book was just searched for is not searched again. */
export function openSearch(): (book: PhraseBook, message: string) => Searched {
  const last = new Map<PhraseBook, Searched>();
  return (book, message) => {
    const known = last.get(book);
    if (known?.message === message) return known;
    const searched = searchBook(book, message);
    last.set(book, searched);
    return searched;
  };
}

/** Every place where one of a pattern's wordings stands. */
export function* findAll(
  { message, possible }: Searched,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  for (const phrase of possible.get(pattern) ?? []) yield* message.matchAll(phrase.regExp());
}

export function isFound({ message, possible }: Searched, pattern: RegExp): boolean {
  return possible.get(pattern)?.some((phrase) => message.search(phrase.regExp()) >= 0) ?? false;
}

/** The message without what a pattern finds. */
export function without({ message, possible }: Searched, pattern: RegExp): string {
  const phrases = possible.get(pattern) ?? [];
  return phrases.reduce((rest, phrase) => rest.replace(phrase.regExp(), ' ~ '), message);
}
