import type { Capitals } from './capitals.ts';
import type { Cue } from './context.ts';
import type { Word } from './evidence.ts';
import { institutions, particles, titles } from './words-around.ts';

/** Words `from` up to and without `to` that could be one name. */
export type Chunk = { from: number; to: number };

const suffixes = new Set('jr sr ii iii iv phd md dvm dds esq'.split(' '));
const longestChunk = 8;

/** A word that can stand in a name: it has a capital and is not an ordinary word only. */
function isMember(word: Word): boolean {
  if (word.isCode || word.shape === 'lower') return false;
  if (word.shape === 'initial') return word.word !== 'i';
  if (word.isMixed) return false;
  if (word.isName) return true;
  if (word.kind === undefined) return word.shape === 'cap';
  return word.kind === 'P';
}

/** After “Dr.” or “Name:” any word with a capital begins a name; elsewhere only a member does. */
export function opensChunk(word: Word, cue: Cue): boolean {
  if (word.shape === 'lower' || (titles.has(word.word) && !word.isName)) return false;
  if (isMember(word)) return true;
  if (word.isCode || word.word.length < 2 || word.kind === 'N') return false;
  if (word.isMixed) return cue === 'title' || cue === 'strong' || cue === 'role';
  return cue === 'title' || (cue === 'strong' && (word.kind !== 'W' || word.gap === 'space'));
}

/** The longest run of members from `from` on, with the particles and initials between them. */
export function readChunk(words: readonly Word[], from: number, capitals: Capitals): Chunk {
  let to = from + 1;
  while (to - from < longestChunk) {
    const next = continueAt(words, from, to, capitals);
    if (next === to) break;
    to = next;
  }
  const isInitials = words.slice(from, to).every((word) => word.shape === 'initial');
  while (!isInitials && isLooseInitial(words, to)) to -= 1;
  return { from, to };
}

/** The last letter of `Ana B came` or of `Vitamina-C` is not part of a name. */
function isLooseInitial(words: readonly Word[], to: number): boolean {
  const last = words[to - 1];
  return last?.shape === 'initial' && (last.gap === 'hyphen' || !isDotted(words, to));
}

function isDotted(words: readonly Word[], to: number): boolean {
  const next = words[to];
  return next === undefined || next.gap !== 'space';
}

function continueAt(words: readonly Word[], from: number, at: number, capitals: Capitals): number {
  const before = words[at - 1];
  const word = words[at];
  if (before === undefined || word === undefined || before.possessive) return at;
  if (!joins(before, word)) return at;
  if (institutions.has(word.word) && !word.isName) return at;
  if (suffixes.has(word.word) && word.shape !== 'lower') return at + 1;
  if (isHyphened(before, word)) return at + 1;
  if (word.isMixed && before.kind === undefined && word.gap === 'space') return at + 1;
  if (isMember(word)) return isSameKind(words, from, word) ? at + 1 : at;
  if (isSurnameByPlace(words, from, at, capitals)) return at + 1;
  if (!particles.has(word.word)) return at;
  return afterParticles(words, at);
}

/** `Jane Doe`: one ordinary word with a capital after a given name, and nothing more of the kind. */
function isSurnameByPlace(
  words: readonly Word[],
  from: number,
  at: number,
  capitals: Capitals,
): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (word === undefined || before === undefined || word.gap !== 'space') return false;
  if (word.shape !== 'cap' || word.isCode || word.kind !== 'W' || word.word.length < 3)
    return false;
  if (institutions.has(word.word) || (capitals === 'all' && at - from < 2)) return false;
  const goesOn = next?.gap === 'space' && (next.shape !== 'lower' || next.word === 'de');
  const first = words[from];
  const isGiven = first !== undefined && first.entry.given > 1 && first.kind === undefined;
  return isGiven && before.isName && (!before.isOrdinary || at - from > 1) && !goesOn;
}

/** `Ji-woo`, `Min-jun`: the second half of a given name has no capital. */
function isHyphened(before: Word, word: Word): boolean {
  if (word.gap !== 'hyphen' || word.shape !== 'lower' || before.shape !== 'cap') return false;
  return before.kind === undefined && before.word.length <= 5 && word.word.length <= 5;
}

/** Capitals only go with capitals only: `Juan DNI` is a name and something else. */
function isSameKind(words: readonly Word[], from: number, word: Word): boolean {
  if (word.shape !== 'upper' || word.isName) return true;
  return words[from]?.shape === 'upper';
}

function afterParticles(words: readonly Word[], from: number): number {
  let at = from;
  while (at < from + 3 && particles.has(words[at]?.word ?? '')) {
    if (at > from && words[at]?.gap !== 'space') return from;
    at += 1;
  }
  const word = words[at];
  const follows = word?.gap === 'space' || word?.gap === 'hyphen';
  if (word === undefined || !follows || !isMember(word) || word.shape === 'initial') return from;
  const isPlaceOnly = word.kind !== undefined && word.entry.surname < 2;
  return isPlaceOnly ? from : at + 1;
}

function joins(before: Word, word: Word): boolean {
  if (word.gap === 'space' || word.gap === 'hyphen') return true;
  return word.gap === 'dot' && before.shape === 'initial';
}
