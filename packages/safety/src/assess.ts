import { type SafetyCategory, type SafetyLevel, safetyCategories } from './categories.ts';
import { normalizeMessage } from './normalize-message.ts';
import { english } from './phrases/en/index.ts';
import { spanish } from './phrases/es/index.ts';
import type { PhraseBook, PhraseRule } from './phrases/rules.ts';
import { chinese } from './phrases/zh/index.ts';
import { findAll, type Searched, searchBook, without } from './search/book-search.ts';
import { reachesThreshold } from './weigh-cues.ts';

export type SafetyAssessment = { level: SafetyLevel; category: SafetyCategory | null };

/** A message, one language's phrases, and whether the message names means of harm. */
type Reading = { book: PhraseBook; searched: Searched; message: string; hasMeans: boolean };

const none: SafetyAssessment = { level: 0, category: null };
const books = { en: english, es: spanish, zh: chinese } as const;
const allBooks = Object.values(books);
const contextLength = 32;
const nearbyLength = 60;
const canBecomeImminent: readonly SafetyCategory[] = [
  'suicide_self_harm',
  'harm_to_others',
  'being_harmed',
];

/**
 * How much danger the explicit phrases of a message speak of, and of which kind.
 * People mix languages, so all of them are looked for; `lang` decides only which come first.
 * Nothing of the text is kept. Never throws.
 */
export function assess(text: string, lang?: string): SafetyAssessment {
  const message = allBooks.reduce(withoutIdioms, normalizeMessage(text));
  return booksFor(lang).reduce((found, book) => worse(found, assessWith(book, message)), none);
}

/** The same for a person's last messages as one text: also the signs that only add up over several. */
export function assessTogether(messages: readonly string[]): SafetyAssessment {
  const text = messages.join('\n');
  const found = assess(text);
  if (found.level >= 2) return found;
  const normalized = allBooks.reduce(withoutIdioms, normalizeMessage(text));
  return allBooks.reduce(
    (darkest, book) =>
      worse(darkest, weigh(book.darkening, searchBook(book, spelled(book, normalized)))),
    found,
  );
}

function spelled(book: PhraseBook, normalized: string): string {
  return book.spellOut ? withoutIdioms(book.spellOut(normalized), book) : normalized;
}

function weigh(sets: PhraseBook['cueSets'], searched: Searched): SafetyAssessment {
  const set = sets?.find((cues) => reachesThreshold(cues, searched));
  return set ? { level: 2, category: set.category } : none;
}

function withoutIdioms(message: string, book: PhraseBook): string {
  const { possible } = searchBook(book, message);
  return book.idioms.reduce((rest, idiom) => without({ message: rest, possible }, idiom), message);
}

function booksFor(lang: string | undefined): PhraseBook[] {
  const first = Object.entries(books).filter(([code]) => lang?.toLowerCase().startsWith(code));
  const others = Object.entries(books).filter(([code]) => !lang?.toLowerCase().startsWith(code));
  return [...first, ...others].map(([, book]) => book);
}

function assessWith(book: PhraseBook, normalized: string): SafetyAssessment {
  const message = spelled(book, normalized);
  const searched = searchBook(book, message);
  const reading = { book, searched, message, hasMeans: book.means.test(message) };
  const ruled = book.rules.reduce((found, rule) => worse(found, assessRule(reading, rule)), none);
  if (ruled.level >= 2) return ruled;
  return worse(ruled, weigh(book.cueSets, searched));
}

function assessRule(reading: Reading, rule: PhraseRule): SafetyAssessment {
  let found = none;
  for (const match of findAll(reading.searched, rule.pattern)) {
    const level = levelOf(reading, rule, match.index, match[0].length);
    found = worse(found, { level, category: rule.category });
    if (found.level === 4) break;
  }
  return found;
}

/** The level of the rule, lower where it is denied or about someone else, 4 where it is close. */
function levelOf(reading: Reading, rule: PhraseRule, start: number, length: number): SafetyLevel {
  const { book, message, hasMeans } = reading;
  if (rule.level < 3) return rule.level;
  const before = message.slice(Math.max(0, start - contextLength), start);
  if (book.negation.test(before)) return 2;
  if (rule.category === 'suicide_self_harm' && book.otherPerson.test(before)) return 2;
  if (rule.level === 4 || !canBecomeImminent.includes(rule.category)) return rule.level;
  if (hasMeans) return 4;
  const isHarmed = rule.category === 'being_harmed';
  return !isHarmed && book.soon.test(sentenceAround(message, start, start + length)) ? 4 : 3;
}

function sentenceAround(message: string, start: number, end: number): string {
  const before =
    message
      .slice(Math.max(0, start - nearbyLength), start)
      .split('.')
      .at(-1) ?? '';
  const after = message.slice(end, end + nearbyLength).split('.')[0] ?? '';
  return `${before}${message.slice(start, end)}${after}`;
}

function worse(one: SafetyAssessment, other: SafetyAssessment): SafetyAssessment {
  if (other.level !== one.level) return other.level > one.level ? other : one;
  return rank(other) < rank(one) ? other : one;
}

function rank({ category }: SafetyAssessment): number {
  return category === null ? safetyCategories.length : safetyCategories.indexOf(category);
}
