import { eponyms } from './eponyms.ts';
import type { NameLanguage } from './language.ts';
import { type Known, lookUp, type NameEntry, noName, type WordKind } from './lexicon.ts';
import { isNameLike, isWordLike } from './name-endings.ts';
import type { Token } from './tokens.ts';

/** A word with what the lists say of it. `weight` is how much it speaks for a name by itself. */
export type Word = Token & {
  language: NameLanguage;
  entry: NameEntry;
  kind: WordKind | undefined;
  /** The language of the text has an ordinary word of this spelling. */
  isOrdinary: boolean;
  isName: boolean;
  weight: number;
  /** What is taken off because the word is also a place, a make or a feast, if nothing says otherwise. */
  doubt: number;
};

const contraction = /^(?:i|you|he|she|it|we|they|who|that|there)'|n't$|'(?:ll|ve|re|d)$/;
const contracted: Known = { entry: noName, kind: 'W' };
const unknownWeight = 0.4;
const nameLikeWeight = 1.1;

export function weigh(token: Token, language: NameLanguage): Word {
  const { entry, kind } = readKnown(token.word, language);
  const isOrdinary = isOrdinaryWord(entry, kind, language);
  const isName = entry.given > 0 || entry.surname > 0;
  const isSure = entry.given > 1 || entry.surname > 1;
  const weight = weightOf(token, entry, kind, isOrdinary);
  return {
    ...token,
    isMixed: token.isMixed && !isSure,
    language,
    entry,
    kind,
    isOrdinary,
    isName,
    weight,
    doubt: doubtOf(kind, isName),
  };
}

function readKnown(word: string, language: NameLanguage): Known {
  if (word.includes("'") && contraction.test(word)) return contracted;
  const known = lookUp(word);
  // In English the name is nearly always an exclamation or the one of the Bible.
  if (language === 'en' && word === 'jesus') return { ...known, kind: 'N' };
  return eponyms.has(word) ? { ...known, kind: 'O' } : known;
}

function isOrdinaryWord(entry: NameEntry, kind: WordKind | undefined, language: NameLanguage) {
  if (kind === 'W' || kind === 'Q' || kind === 'N') return true;
  return language === 'en' ? entry.english : entry.spanish;
}

function weightOf(
  token: Token,
  entry: NameEntry,
  kind: WordKind | undefined,
  isOrdinary: boolean,
): number {
  if (token.shape === 'initial') return unknownWeight;
  if (entry.given === 0 && entry.surname === 0) {
    if (kind !== undefined) return kind === 'P' ? -0.5 : kind === 'W' ? 0 : -2;
    if (isWordLike(token.word)) return 0;
    return isNameLike(token.word) ? nameLikeWeight : unknownWeight;
  }
  const given = [0, 2, 3, 3][entry.given] ?? 0;
  const surname = [0, 1.3, 2][entry.surname] ?? 0;
  return Math.max(given, surname) * (isOrdinary ? 0.5 : 1);
}

function doubtOf(kind: WordKind | undefined, isName: boolean): number {
  if (!isName || kind === undefined || kind === 'W') return 0;
  return kind === 'O' || kind === 'N' ? 2.5 : 2.2;
}
