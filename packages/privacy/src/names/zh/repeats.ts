import type { Span } from '../../types.ts';
import type { NameRange } from './lattice.ts';
import type { Lexicon } from './lexicon.ts';
import { kinds } from './reading.ts';

const maxNames = 20;
const minLength = 3;

/** Other places of names that were found once, and of the given name of 王晓雯 alone. */
export function findRepeats(
  text: string,
  han: Int16Array,
  names: readonly NameRange[],
  lexicon: Lexicon,
): Span[] {
  const words = new Set<string>();
  for (const { start, end, kind } of names) {
    if (words.size >= maxNames) break;
    if (kind === kinds.part || end - start < minLength) continue;
    words.add(text.slice(start, end));
    if (kind === kinds.full && !isWord(han, end - 2, lexicon)) words.add(text.slice(end - 2, end));
  }
  return [...words].flatMap((word) => findAll(text, word));
}

/** Whether two characters are a word of the language too. */
function isWord(han: Int16Array, start: number, { root, step, costs }: Lexicon): boolean {
  const node = root[han[start] ?? -1] ?? 0;
  const both = node === 0 ? 0 : step(node, han[start + 1] ?? 0);
  return both !== 0 && (costs[both] ?? 0) > 0;
}

function findAll(text: string, word: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    spans.push({ start: at, end: at + word.length, type: 'PERSON' });
  }
  return spans;
}
