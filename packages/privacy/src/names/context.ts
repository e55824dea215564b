import type { Chunk } from './chunks.ts';
import type { Word } from './evidence.ts';
import {
  being,
  determiners,
  greetings,
  institutions,
  institutionsBefore,
  introductions,
  labels,
  meetings,
  namedAfter,
  oftenSubjects,
  places,
  roles,
  shortTitles,
  speaking,
  things,
  times,
  titles,
  weakLabels,
} from './words-around.ts';

/** What stands before a name says it is one: `strong` needs no list, `weak` helps. */
export type Cue = 'title' | 'strong' | 'role' | 'greeting' | 'weak' | 'none' | 'against';

const owners = new Set('my his her your our their mi mis tu tus su sus nuestro nuestra'.split(' '));
const articles = new Set(['the', 'el', 'la']);
const companions = new Set('i me my yo mi mis'.split(' '));
const links = new Set(['is', 'es', 'was', 'era', 'called', 'named', 'se', 'llama', 'llamado']);
const longestRolePath = 3;

/** What the words before `from` say of the word that stands there. */
export function cueBefore(words: readonly Word[], from: number): Cue {
  const word = words[from];
  const before = words[from - 1];
  if (word === undefined || before === undefined || word.gap === 'break') return 'none';
  if (word.gap === 'colon') return labelCue(before.word);
  if (word.gap === 'dot' && !shortTitles.has(before.word)) return 'none';
  const isTitle = titles.has(before.word) && !(before.word === 'miss' && before.shape === 'lower');
  if (isTitle && word.gap !== 'comma' && !before.possessive) {
    return isTitleCue(words, from - 1) ? 'title' : 'role';
  }
  const introduced = introductionCue(words, from, before);
  if (introduced !== 'none') return introduced;
  if (isRole(words, from)) return 'role';
  if (greetings.has(before.word)) return 'greeting';
  if (word.gap === 'comma') return 'none';
  if (isNamedAfter(words, from)) return 'against';
  if (meetings.has(before.word)) return 'weak';
  return determiners[word.language].has(before.word) ? 'against' : 'none';
}

function labelCue(label: string): Cue {
  if (shortTitles.has(label)) return 'title';
  if (labels.has(label)) return 'strong';
  return weakLabels.has(label) ? 'weak' : 'none';
}

/** `Dr. X` and `Señora X`; `my brother X` is left to the roles. */
function isTitleCue(words: readonly Word[], at: number): boolean {
  return !roles.has(words[at]?.word ?? '') || words[at]?.shape === 'cap';
}

function introductionCue(words: readonly Word[], from: number, before: Word): Cue {
  if (words[from]?.gap !== 'space') return 'none';
  const earlier = words[from - 2]?.word ?? '';
  const isCall = /^llam(?:a|o|as|an|aba|amos)$/.test(before.word);
  if (introductions.has(before.word) && (!isCall || /^(?:se|me|te|nos|le|lo)$/.test(earlier))) {
    if (things.has(earlier) || things.has(words[from - 3]?.word ?? '')) return 'none';
    return before.word === 'called' && owners.has(earlier) ? 'weak' : 'strong';
  }
  const pair = `${earlier} ${before.word}`;
  if (/^(?:name is|nombre es|names are|(?:call|calls|called) me|llamarme|apellido es)$/.test(pair))
    return 'strong';
  if (before.word === 'name' && before.possessive) return 'strong';
  if (before.word === 'soy' || pair === 'i am') return 'role';
  if (/^(?:this is)$/.test(pair) || /^(?:meet|conoce|im)$/.test(before.word)) {
    return 'weak';
  }
  return before.word === "i'm" ? 'role' : 'none';
}

/** `Hospital X`, `enfermedad de X`: called after somebody long ago. */
function isNamedAfter(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]?.word ?? '';
  if (institutionsBefore.has(before)) return true;
  return before === 'de' && namedAfter.has(words[from - 2]?.word ?? '');
}

/** `my boss X`, `my boss, X`, `my boss is X`, `mi jefe se llama X`. */
function isRole(words: readonly Word[], from: number): boolean {
  if (words[from]?.gap === 'hyphen') return false;
  for (let at = from - 1; at >= from - longestRolePath && at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    if (roles.has(word.word) && !word.possessive) return isRoleCue(words, at, from);
    if (!links.has(word.word) || word.gap !== 'space') return false;
  }
  return false;
}

function isRoleCue(words: readonly Word[], at: number, from: number): boolean {
  if (words[from]?.shape === 'lower') return hasWord(words, at, owners);
  return at === from - 1 || hasWord(words, at, owners) || hasWord(words, at, articles);
}

function hasWord(words: readonly Word[], at: number, set: ReadonlySet<string>): boolean {
  return [1, 2].some((back) => set.has(words[at - back]?.word ?? ''));
}

/** `X, my sister`, `X (mi ex`, `X la niñera`: who it is comes after the name. */
export function isExplained(words: readonly Word[], at: number): boolean {
  const first = words[at];
  const isNear = first?.gap === 'space' || first?.gap === 'comma';
  if (first === undefined || !isNear) return false;
  const isOwned = owners.has(first.word) || (first.language === 'es' && articles.has(first.word));
  return isOwned && [1, 2].some((ahead) => roles.has(words[at + ahead]?.word ?? ''));
}

/** `X and I`, `X y yo`. */
export function isCompany(words: readonly Word[], at: number): boolean {
  if (words[at]?.gap !== 'space' || !/^(?:and|y)$/.test(words[at]?.word ?? '')) return false;
  return companions.has(words[at + 1]?.word ?? '');
}

/** `in August`, `since April`, `last June`, `en abril`. */
export function isTimeBefore(words: readonly Word[], from: number): boolean {
  return words[from]?.gap === 'space' && times.has(words[from - 1]?.word ?? '');
}

export function isPlaceAfter(words: readonly Word[], from: number): boolean {
  return words[from]?.gap === 'space' && places.has(words[from - 1]?.word ?? '');
}

/** `said`, `told me`, `dijo` after a name; below zero before `Street`, `Inc.`, `University`. */
export function weightAfter(words: readonly Word[], chunk: Chunk): number {
  const after = words[chunk.to];
  if (words[chunk.to - 1]?.possessive) return 0.5;
  if (isExplained(words, chunk.to) || isCompany(words, chunk.to)) return 1.7;
  if (after?.gap === 'colon' && words[chunk.from]?.startsSentence) return 1.1;
  if (after === undefined || after.gap !== 'space') return 0;
  if (institutions.has(after.word) && after.shape !== 'lower') return -4;
  if (speaking.has(after.word)) return 1.7;
  if (!being.has(after.word) || words[chunk.from]?.kind !== undefined) return 0;
  return isOftenSubject(words[chunk.from]) ? 1.5 : 0.5;
}

/** A Spanish noun has its article at the start of a sentence: without one it is a name. */
function isOftenSubject(word: Word | undefined): boolean {
  if (word === undefined) return false;
  return oftenSubjects.has(word.word) || (word.language === 'es' && word.entry.given > 1);
}
