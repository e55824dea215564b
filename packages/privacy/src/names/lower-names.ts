import { cueBefore } from './context.ts';
import type { Word } from './evidence.ts';
import { isNameLike } from './name-endings.ts';
import { being, particles, speaking } from './words-around.ts';

/** `sarah overthinks`, `ana gritaba`: the word after a name is what she does. */
const isVerbLike =
  /(?:s|ed|ing|ly|er|able|ish|ful|less|aba|aban|ando|iendo|ado|ido|ria|ara|era|mente|ndo|ar|ir)$/;
const companions = new Set('and with to y e con a de'.split(' '));
const longestName = 6;
const shortestUnknown = 3;
const shortestCommon = 5;
const shortestRare = 6;

/** Index after the name that begins at `at` and has no capital to show it; `at` if there is none. */
export function readLowerName(words: readonly Word[], at: number): number {
  const word = words[at];
  if (word === undefined || word.isCode || !opensName(words, at, word)) return at;
  const cue = cueBefore(words, at);
  const isCertain = cue === 'strong' || cue === 'title';
  let to = at + 1;
  while (to - at < longestName) {
    const next = extend(words, to, isCertain);
    if (next === to) break;
    to = next;
  }
  return to;
}

function opensName(words: readonly Word[], at: number, word: Word): boolean {
  const { entry } = word;
  if (!word.isName && word.kind !== undefined) return false;
  const cue = cueBefore(words, at);
  if (isNameAlone(word)) return cue !== 'against' && (cue !== 'none' || isSupported(words, at));
  if (cue === 'strong' || cue === 'title') return isUnknownName(words, at, word);
  if (cue === 'role') return isNamed(word);
  if (cue === 'weak' || cue === 'greeting') return entry.given > 1 && !word.isOrdinary;
  return false;
}

/** Three letters are soon mistyped: `ina box`, `best eva`. Somebody does or has something. */
function isSupported(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (word === undefined || word.word.length > 3 || word.possessive) return true;
  if (companions.has(words[at - 1]?.word ?? '')) return true;
  if (next?.gap !== 'space') return next === undefined && at === 0;
  return speaking.has(next.word) || being.has(next.word) || next.isName;
}

/** A name that is a word in no language: the rarer it is the longer it has to be. */
function isNameAlone({ word, entry, kind, isOrdinary, language }: Word): boolean {
  if (kind !== undefined || isOrdinary) return false;
  if (entry.given === 3) return true;
  if (entry.english || entry.spanish) return false;
  if (entry.given === 2) return word.length >= shortestCommon;
  return entry.given === 1 && language === 'en' && word.length >= shortestRare;
}

/** After “my friend”: a name, or a word that is a common name as well. */
function isNamed({ entry, isName, isOrdinary, language }: Word): boolean {
  if (!isOrdinary) return isName;
  return entry.given > (language === 'es' ? 2 : 1);
}

/** After “my name is” every word counts that is not an ordinary one. */
function isUnknownName(words: readonly Word[], at: number, word: Word): boolean {
  if (word.isName) return !word.isOrdinary || word.entry.given > 1;
  const before = words[at - 1]?.word ?? '';
  if (before.endsWith('ed')) return false;
  if (word.gap === 'colon' && !/^(?:name|nombre|apellidos?)$/.test(before)) return false;
  return word.kind === undefined && word.word.length >= shortestUnknown;
}

function extend(words: readonly Word[], at: number, isCertain: boolean): number {
  const word = words[at];
  if (word === undefined || word.isCode || words[at - 1]?.possessive) return at;
  if (word.gap !== 'space' && word.gap !== 'hyphen') return at;
  if (isSurname(word) || (isCertain && word.entry.surname > 1)) return at + 1;
  const next = words[at + 1];
  const isParticle = particles.has(word.word) && next?.gap === 'space';
  return isParticle && next !== undefined && isSurname(next) && next.entry.surname > 1
    ? at + 2
    : at;
}

function isSurname(word: Word): boolean {
  if (word.isCode || word.isOrdinary || word.kind !== undefined) return false;
  if (word.isName) return true;
  return word.word.length > 4 && (isNameLike(word.word) || !isVerbLike.test(word.word));
}

const mostlyWords = new Set(
  'will may hope mark drew grant chase faith joy rich major art'.split(' '),
);

/** A name that is also a word, as `crystal`: one only next to other names. */
export function mayBeListed(word: Word): boolean {
  return word.entry.given > 1 && word.isOrdinary && !mostlyWords.has(word.word);
}
