import type { Span } from '../../types.ts';
import { forEachWord } from './cues.ts';
import type { NameRange } from './lattice.ts';
import type { NameModel } from './name-model.ts';

const maxNames = 20;
const minLength = 3;

/** Other places of names that were found once, and of the given name of 王晓雯 alone. */
export function findRepeats(
  text: string,
  han: Int16Array,
  names: readonly NameRange[],
  model: NameModel,
): Span[] {
  const words = new Set<string>();
  for (const { start, end, whole } of names) {
    if (words.size >= maxNames) break;
    if (!whole || end - start < minLength) continue;
    words.add(text.slice(start, end));
    const isChinese = end - start === minLength && (model.surname[han[start] ?? -1] ?? 99) < 99;
    if (isChinese && !isWord(han, start + 1, end, model)) words.add(text.slice(start + 1, end));
  }
  return [...words].flatMap((word) => findAll(text, word));
}

function isWord(han: Int16Array, start: number, end: number, model: NameModel): boolean {
  let found = false;
  forEachWord(model.lexicon, han, start, (node, at) => {
    if (at === end && (model.lexicon.costs[node] ?? 0) > 0) found = true;
  });
  return found;
}

function findAll(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length, type: 'PERSON' });
  }
  return spans;
}
