import type { PhraseBook } from '../phrases/rules.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { indexPhrases, type TextIndex } from './text-index.ts';

/** A message, and of a book's patterns the wordings that can be in it. */
export type Searched = { message: string; possible: ReadonlyMap<RegExp, readonly Phrase[]> };

type BookIndex = { index: TextIndex; wordings: readonly { pattern: RegExp; phrase: Phrase }[] };

const indexes = new WeakMap<PhraseBook, BookIndex>();

/** Prepared at the first message, not when the package is loaded. */
function indexOf(book: PhraseBook): BookIndex {
  const known = indexes.get(book);
  if (known) return known;
  const sets = [...(book.cueSets ?? []), ...(book.darkening ?? [])];
  const cues = sets.flatMap((set) => set.cues.map(({ pattern }) => pattern));
  const patterns = [...book.rules.map(({ pattern }) => pattern), ...cues, ...book.idioms];
  const wordings = [...new Set(patterns)].flatMap((pattern) =>
    phrasesOf(pattern).map((phrase) => ({ pattern, phrase })),
  );
  const index = { index: indexPhrases(wordings.map(({ phrase }) => phrase)), wordings };
  indexes.set(book, index);
  return index;
}

function searchBook(book: PhraseBook, message: string): Searched {
  const { index, wordings } = indexOf(book);
  const possible = new Map<RegExp, Phrase[]>();
  for (const place of index(message)) {
    const wording = wordings[place];
    if (!wording) continue;
    const phrases = possible.get(wording.pattern);
    if (phrases) phrases.push(wording.phrase);
    else possible.set(wording.pattern, [wording.phrase]);
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
export function findAll({ message, possible }: Searched, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  for (const phrase of possible.get(pattern) ?? []) {
    const regExp = phrase.regExp();
    regExp.lastIndex = 0;
    for (let match = regExp.exec(message); match; match = regExp.exec(message)) {
      found.push(match);
      if (match[0] === '') regExp.lastIndex += 1;
    }
  }
  return found;
}

export function isFound({ message, possible }: Searched, pattern: RegExp): boolean {
  return possible.get(pattern)?.some((phrase) => message.search(phrase.regExp()) >= 0) ?? false;
}

/** The message without what a pattern finds. */
export function without({ message, possible }: Searched, pattern: RegExp): string {
  const phrases = possible.get(pattern) ?? [];
  return phrases.reduce((rest, phrase) => rest.replace(phrase.regExp(), ' ~ '), message);
}
