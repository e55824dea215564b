import type { Span } from '../types.ts';
import { type Capitals, readCapitals } from './capitals.ts';
import { opensChunk, readChunk } from './chunks.ts';
import { cueBefore } from './context.ts';
import { type Word, weigh } from './evidence.ts';
import { type Judged, judgeChunk } from './judge-chunk.ts';
import { languageOf } from './language.ts';
import { mayBeListed, readLowerName } from './lower-names.ts';
import { believeNeighbours, believeRepeated } from './second-look.ts';
import { listTokens } from './tokens.ts';
import { findChinesePersons } from './zh/find-chinese-persons.ts';

/**
 * Names of persons in `text`. Capitals, lists of names and the words around them decide; lower-case
 * names count where they are nothing else, or where the words before say a name comes.
 */
export function findPersons(text: string, lang?: string): Span[] {
  const tokens = listTokens(text);
  const language = languageOf(tokens, lang);
  const words = tokens.map((token) => weigh(token, language));
  const judged = judgeAll(words, readCapitals(words));
  believeNeighbours(words, judged);
  believeRepeated(words, judged);
  const latin = judged.filter(({ isName }) => isName);
  return [
    ...latin.map(({ from, to }) => toSpan(text, words, from, to)),
    ...findChinesePersons(text),
  ];
}

function judgeAll(words: readonly Word[], capitals: Capitals): Judged[] {
  const judged: Judged[] = [];
  let at = 0;
  while (at < words.length) {
    const found = judgeAt(words, at, capitals);
    if (found !== undefined) judged.push(found);
    at = found?.to ?? at + 1;
  }
  return judged;
}

function judgeAt(words: readonly Word[], at: number, capitals: Capitals): Judged | undefined {
  const word = words[at];
  if (word === undefined || word.isCode) return undefined;
  if (word.shape === 'lower') {
    const to = readLowerName(words, at);
    if (to > at) return { from: at, to, score: 0, isName: true };
    return mayBeListed(word) ? { from: at, to: at + 1, score: -1, isName: false } : undefined;
  }
  const cue = cueBefore(words, at);
  if (!opensChunk(word, cue)) return undefined;
  return judgeChunk(words, readChunk(words, at, capitals), cue, capitals);
}

function toSpan(text: string, words: readonly Word[], from: number, to: number): Span {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  const isDotted = words[to - 1]?.shape === 'initial' && text[end] === '.' && end + 1 < text.length;
  return { start, end: isDotted ? end + 1 : end, type: 'PERSON' };
}
