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
  speaking,
  titles,
  weakLabels,
} from './words-around.ts';

/** What stands before a name says it is one: `strong` needs no list, `weak` helps. */
export type Cue = 'title' | 'strong' | 'role' | 'greeting' | 'weak' | 'none' | 'against';

const owners = new Set('my his her your our their mi mis tu tus su sus nuestro nuestra'.split(' '));
const links = new Set(['is', 'es', 'was', 'era', 'called', 'named', 'se', 'llama', 'llamado']);
const longestRolePath = 3;

/** What the words before `from` say of the word that stands there. */
export function cueBefore(words: readonly Word[], from: number): Cue {
  const word = words[from];
  const before = words[from - 1];
  if (word === undefined || before === undefined || word.gap === 'break') return 'none';
  if (word.gap === 'colon') return labelCue(before.word);
  if (titles.has(before.word) && word.gap !== 'comma' && !before.possessive) {
    return isTitleCue(words, from - 1) ? 'title' : 'role';
  }
  if (word.gap === 'dot') return 'none';
  const introduced = introductionCue(words, from, before);
  if (introduced !== 'none') return introduced;
  if (isRole(words, from)) return 'role';
  if (greetings.has(before.word)) return 'greeting';
  if (word.gap === 'comma') return 'none';
  if (isNamedAfter(words, from)) return 'against';
  if (meetings.has(before.word)) return 'weak';
  return determiners.has(before.word) && before.shape !== 'initial' ? 'against' : 'none';
}

function labelCue(label: string): Cue {
  if (titles.has(label)) return 'title';
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
  if (introductions.has(before.word)) {
    return before.word === 'called' && owners.has(earlier) ? 'weak' : 'strong';
  }
  const pair = `${earlier} ${before.word}`;
  if (/^(?:name is|nombre es|names are|(?:call|calls|called) me|llamarme|apellido es)$/.test(pair))
    return 'strong';
  if (before.word === 'name' && before.possessive) return 'strong';
  if (/^(?:i am|this is|es|soy|aqui)$/.test(pair) || /^(?:soy|meet|conoce|im)$/.test(before.word)) {
    return 'weak';
  }
  return before.word === 'i' && before.end < (words[from]?.start ?? 0) - 2 ? 'weak' : 'none';
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
    if (roles.has(word.word) && !word.possessive) return at === from - 1 || hasOwner(words, at);
    if (!links.has(word.word) || word.gap !== 'space') return false;
  }
  return false;
}

function hasOwner(words: readonly Word[], at: number): boolean {
  return [1, 2].some((back) => owners.has(words[at - back]?.word ?? ''));
}

export function isPlaceAfter(words: readonly Word[], from: number): boolean {
  return words[from]?.gap === 'space' && places.has(words[from - 1]?.word ?? '');
}

/** `said`, `told me`, `dijo` after a name; below zero before `Street`, `Inc.`, `University`. */
export function weightAfter(words: readonly Word[], chunk: Chunk): number {
  const after = words[chunk.to];
  if (words[chunk.to - 1]?.possessive) return 0.5;
  if (after === undefined || after.gap !== 'space') return 0;
  if (institutions.has(after.word) && after.shape !== 'lower') return -4;
  if (speaking.has(after.word)) return 1.7;
  if (!being.has(after.word)) return 0;
  return oftenSubjects.has(words[chunk.from]?.word ?? '') ? 1.5 : 0.5;
}
