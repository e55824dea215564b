import type { Capitals } from './capitals.ts';
import type { Chunk } from './chunks.ts';
import {
  type Cue,
  isCompany,
  isExplained,
  isPlaceAfter,
  isTimeBefore,
  weightAfter,
} from './context.ts';
import type { Word } from './evidence.ts';
import { isNameLike } from './name-endings.ts';
import { articles, saints, speaking, towards } from './words-around.ts';

const enough = 2;
const cueWeights = {
  title: 4,
  strong: 4,
  role: 2.5,
  greeting: 2,
  weak: 0.8,
  none: 0,
  against: -2.5,
} as const;
/** `J. R. Smith`: initials with dots before a word with a capital. */
const initialsWeight = 1.5;
/** Two words with capitals that nobody knows are seldom anything but a name. */
const pairWeight = 0.4;
const longestAcronym = 4;

export type Judged = Chunk & { score: number; isName: boolean };

/** Whether a run of capitalised words is a name, and which part of it. */
export function judgeChunk(
  words: readonly Word[],
  chunk: Chunk,
  cue: Cue,
  capitals: Capitals,
): Judged {
  const from = isCertain(cue) ? chunk.from : skipOpening(words, chunk);
  const trimmed = { from, to: chunk.to };
  const own = from === chunk.from ? cue : 'none';
  const score =
    listWeight(words, trimmed) -
    doubt(words, trimmed, own) +
    capitalWeight(words, trimmed, own, capitals) +
    cueWeights[own] +
    weightAfter(words, trimmed) +
    placeWeight(words, trimmed);
  return { ...trimmed, score, isName: score >= enough && hasSubstance(words, trimmed, own) };
}

function isCertain(cue: Cue): boolean {
  return cue === 'title' || cue === 'strong';
}

function isSpeaker(words: readonly Word[], to: number): boolean {
  return words[to]?.gap === 'space' && speaking.has(words[to]?.word ?? '');
}

/** `Ugh Sarah`: a word nobody knows at the start of a sentence is not part of the name after it. */
function skipOpening(words: readonly Word[], { from, to }: Chunk): number {
  const first = words[from];
  const second = words[from + 1];
  if (first === undefined || second === undefined || to - from < 2) return from;
  const isUnsure = first.startsSentence && first.weight < 1 && first.shape !== 'initial';
  return isUnsure && second.entry.given > 1 && second.gap === 'space' ? from + 1 : from;
}

function listWeight(words: readonly Word[], { from, to }: Chunk): number {
  let total = 0;
  for (let at = from; at < to; at += 1) total += words[at]?.weight ?? 0;
  const isSigned = words[from]?.shape === 'initial' && words[to - 1]?.gap === 'dot';
  const isPair = to - from > 1 && words.slice(from, to).every(isUnknown) && !isHalf(words[to]);
  return total + (isSigned ? initialsWeight : 0) + (isPair ? pairWeight : 0);
}

/** `Endo-surgery`: the last word is the beginning of a longer one. */
function isHalf(after: Word | undefined): boolean {
  return after?.gap === 'hyphen' && after.shape === 'lower';
}

function doubt(words: readonly Word[], { from, to }: Chunk, cue: Cue): number {
  if (isCertain(cue) || cue === 'role' || isCompany(words, to)) return 0;
  let most = 0;
  for (let at = from; at < to; at += 1) most = Math.max(most, words[at]?.doubt ?? 0);
  return most;
}

function isUnknown({ kind, shape, word }: Word): boolean {
  return kind === undefined && shape === 'cap' && word.length > 2;
}

/** A capital inside a sentence says more than one at its start or in a headline. */
function capitalWeight(
  words: readonly Word[],
  { from, to }: Chunk,
  cue: Cue,
  capitals: Capitals,
): number {
  const first = words[from];
  if (first === undefined || capitals === 'all') return 0;
  const isLone = to - from === 1;
  if (first.shape === 'upper' && first.isOrdinary) return -1;
  if (isLone && isAcronym(first)) return isArticle(words[from - 1]) ? -4 : -2;
  if (isLone && isUnderHeading(words[from - 1], first)) return -1;
  if (first.startsSentence)
    return isLone ? openingWeight(first, weightAfter(words, { from, to })) : 0;
  if (cue === 'against') return 0;
  if (first.gap !== 'space') return 0.5;
  return first.isName && towards.has(words[from - 1]?.word ?? '') ? 1 : 0.8;
}

function isAcronym({ shape, word }: Word): boolean {
  return shape === 'upper' && word.length <= longestAcronym;
}

function isArticle(before: Word | undefined): boolean {
  return articles.has(before?.word ?? '');
}

/** `Cirugía General`: an ordinary word with a capital before an ordinary one is a heading. */
function isUnderHeading(before: Word | undefined, { gap, isOrdinary }: Word): boolean {
  return isOrdinary && gap === 'space' && before?.shape === 'cap' && before.kind === 'W';
}

/** `Dat`, `Dis`, `Ima` open a sentence more often as slang than as a rare name. */
function openingWeight({ word, entry, isOrdinary }: Word, after: number): number {
  if (word.length <= 3 && entry.given < 3 && after <= 0) return -1.5;
  return isOrdinary ? -1 : 0;
}

function placeWeight(words: readonly Word[], { from, to }: Chunk): number {
  const first = words[from];
  if (first?.kind === 'N' && isTimeBefore(words, from)) return -4;
  if (!isPlaceAfter(words, from)) return 0;
  if (first?.kind === 'P' || first?.kind === 'Q' || saints.has(first?.word ?? '')) return -3;
  const isUnsure = first !== undefined && (first.entry.given < 2 || first.isOrdinary);
  return to - from === 1 && isUnsure ? -1 : 0;
}

/** Something must speak for a name: a list, or a cue that needs none. */
function hasSubstance(words: readonly Word[], { from, to }: Chunk, cue: Cue): boolean {
  const part = words.slice(from, to);
  if (part.every((word) => word.shape === 'initial')) return cue === 'title';
  if (isCertain(cue) || cue === 'greeting' || cue === 'role') return true;
  if (isSpeaker(words, to) || isExplained(words, to)) return true;
  return part.some((word) => word.isName || isNameLike(word.word)) || part.length > 1;
}
