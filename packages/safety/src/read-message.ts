import type { SafetyCategory, SafetyLevel } from './categories.ts';
import { normalizeMessage } from './normalize-message.ts';
import { english } from './phrases/en/index.ts';
import { spanish } from './phrases/es/index.ts';
import type { PhraseBook, PhraseRule } from './phrases/rules.ts';
import { chinese } from './phrases/zh/index.ts';
import { findAll, isFound, openSearch, type Searched, without } from './search/book-search.ts';
import { type CueSet, reachesThreshold } from './weigh-cues.ts';
import { noDanger, type SafetyAssessment, worse } from './worse.ts';

/** What the phrase lists find in a message. */
export type ReadMessage = {
  message: string;
  /** The worst that a rule or a set of weak signs says. */
  ruled: SafetyAssessment;
  /** The part of it that needs no second opinion. */
  certain: SafetyAssessment;
  /** Everything that was found, by kind; what the learned model weighs. */
  signs: ReadonlySet<string>;
};

/** A message, one language's phrases, and whether the message names means of harm. */
type Reading = { book: PhraseBook; searched: Searched; hasMeans: boolean };

const books = [english, spanish, chinese];
const contextLength = 32;
const nearbyLength = 60;
const canBecomeImminent: readonly SafetyCategory[] = [
  'suicide_self_harm',
  'harm_to_others',
  'being_harmed',
];

/** People mix languages, so the phrases of all are looked for. */
export function readMessage(text: string): ReadMessage {
  return read(text, ({ cueSets = [] }) => cueSets);
}

/** The same for a person's last messages as one: also the signs that only add up over several. */
export function readTogether(messages: readonly string[]): ReadMessage {
  return read(messages.join('\n'), ({ cueSets = [], darkening = [] }) => [
    ...cueSets,
    ...darkening,
  ]);
}

function read(text: string, setsOf: (book: PhraseBook) => readonly CueSet[]): ReadMessage {
  const message = normalizeMessage(text);
  const search = openSearch();
  const withoutIdioms = (words: string, book: PhraseBook) => leaveOutIdioms(search, words, book);
  const plain = books.reduce(withoutIdioms, message);
  const signs = new Set<string>();
  if (plain !== message) signs.add('idiom');
  let certain = noDanger;
  const ruled = books.reduce((found, book) => {
    const spelled = book.spellOut ? withoutIdioms(book.spellOut(plain), book) : plain;
    const searched = search(book, spelled);
    const reading = { book, searched, hasMeans: book.means.test(spelled) };
    const byCues = readCues(searched, setsOf(book), signs);
    const byRules = readRules(reading, signs);
    const own = byRules.level >= 2 ? byRules : worse(byRules, byCues);
    if (book.standsAlone) certain = own;
    return worse(found, own);
  }, noDanger);
  if (ruled.level >= 2) signs.add(`ruled ${ruled.level >= 3 ? 3 : 2}`);
  return { message, ruled, certain, signs };
}

function leaveOutIdioms(
  search: ReturnType<typeof openSearch>,
  message: string,
  book: PhraseBook,
): string {
  const { possible } = search(book, message);
  return book.idioms.reduce((rest, idiom) => without({ message: rest, possible }, idiom), message);
}

function readRules(reading: Reading, signs: Set<string>): SafetyAssessment {
  return reading.book.rules.reduce((found, rule) => {
    const level = readRule(reading, rule);
    if (level === 0) return found;
    signs.add(`${rule.category} ${rule.level}`);
    return worse(found, { level, category: rule.category });
  }, noDanger);
}

function readCues(
  searched: Searched,
  sets: readonly CueSet[],
  signs: Set<string>,
): SafetyAssessment {
  for (const { topic, points, pattern } of sets.flatMap(({ cues }) => cues)) {
    if (isFound(searched, pattern)) signs.add(`${topic} ${points > 0}`);
  }
  const set = sets.find((cues) => reachesThreshold(cues, searched));
  return set ? { level: 2, category: set.category } : noDanger;
}

function readRule(reading: Reading, rule: PhraseRule): SafetyLevel {
  let found: SafetyLevel = 0;
  for (const match of findAll(reading.searched, rule.pattern)) {
    const level = levelOf(reading, rule, match.index, match[0].length);
    if (level > found) found = level;
    if (found === 4) break;
  }
  return found;
}

/** The level of the rule, lower where it is denied or about someone else, 4 where it is close. */
function levelOf(reading: Reading, rule: PhraseRule, start: number, length: number): SafetyLevel {
  const { book, searched, hasMeans } = reading;
  if (rule.level < 3) return rule.level;
  const before = searched.message.slice(Math.max(0, start - contextLength), start);
  if (book.negation.test(before)) return 2;
  if (rule.category === 'suicide_self_harm' && book.otherPerson.test(before)) return 2;
  if (rule.level === 4 || !canBecomeImminent.includes(rule.category)) return rule.level;
  if (hasMeans) return 4;
  const isHarmed = rule.category === 'being_harmed';
  const near = sentenceAround(searched.message, start, start + length);
  return !isHarmed && book.soon.test(near) ? 4 : 3;
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
