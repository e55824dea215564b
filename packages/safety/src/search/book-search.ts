import type { PhraseBook } from '../phrases/rules.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { indexPhrases, type TextIndex } from './text-index.ts';

/** A message, and of a book's phrases those that can be in it. */
export type Searched = { message: string; possible: ReadonlySet<Phrase> };

const indexes = new WeakMap<PhraseBook, TextIndex>();

/** Prepared at the first message, not when the package is loaded. */
function indexOf(book: PhraseBook): TextIndex {
  const known = indexes.get(book);
  if (known) return known;
  const sets = [...(book.cueSets ?? []), ...(book.darkening ?? [])];
  const cues = sets.flatMap((set) => set.cues.map(({ pattern }) => pattern));
  const patterns = [...book.rules.map(({ pattern }) => pattern), ...cues, ...book.idioms];
  const index = indexPhrases(patterns.flatMap(phrasesOf));
  indexes.set(book, index);
  return index;
}

export function searchBook(book: PhraseBook, message: string): Searched {
  return { message, possible: indexOf(book)(message) };
}

/** Every place where one of a pattern's wordings stands. */
export function* findAll(
  { message, possible }: Searched,
  pattern: RegExp,
): Generator<RegExpExecArray> {
  for (const phrase of phrasesOf(pattern)) {
    if (possible.has(phrase)) yield* message.matchAll(phrase.regExp());
  }
}

export function isFound(searched: Searched, pattern: RegExp): boolean {
  return !findAll(searched, pattern).next().done;
}

/** The message without what a pattern finds. */
export function without({ message, possible }: Searched, pattern: RegExp): string {
  return phrasesOf(pattern).reduce(
    (rest, phrase) => (possible.has(phrase) ? rest.replace(phrase.regExp(), ' ~ ') : rest),
    message,
  );
}
