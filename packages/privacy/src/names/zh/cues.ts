import type { Lexicon } from './lexicon.ts';
import type { NameModel } from './name-model.ts';
import { weights } from './weights.ts';

/** Where a name is likely to begin (a cue ends there) and to end (a cue begins there). */
export type Cues = { begins: Uint8Array; ends: Uint8Array };

export function findCues(han: Int16Array, model: NameModel): Cues {
  const begins = new Uint8Array(han.length + 1);
  const ends = new Uint8Array(han.length + 1);
  for (let at = 0; at < han.length; at += 1) {
    forEachWord(model.lexicon, han, at, (node, end) => {
      if (model.before.has(node)) begins[end] = Math.max(begins[end] ?? 0, end - at);
      if (model.after.has(node)) ends[at] = Math.max(ends[at] ?? 0, end - at);
    });
  }
  return { begins, ends };
}

/** What a name that begins at `at` gains: a word of two characters says more than one of one. */
export function before({ begins }: Cues, han: Int16Array, at: number): number {
  const length = begins[at] ?? 0;
  if (length > 0) return length > 1 ? 2 * weights.cue : weights.cue;
  return (han[at - 1] ?? -1) < 0 ? weights.boundary : 0;
}

/** What a name that ends at `at` gains. */
export function after({ ends }: Cues, han: Int16Array, at: number): number {
  const length = ends[at] ?? 0;
  if (length > 0) return length > 1 ? 1.5 * weights.cue : weights.cue;
  return (han[at] ?? -1) < 0 ? weights.boundary : 0;
}

/** The lexicon's nodes along the text from `at`, words or beginnings of words. */
export function forEachWord(
  lexicon: Lexicon,
  han: Int16Array,
  at: number,
  visit: (node: number, end: number) => void,
): void {
  let node = lexicon.root[han[at] ?? -1] ?? 0;
  for (let end = at + 1; node !== 0; end += 1) {
    visit(node, end);
    const next = han[end] ?? -1;
    if (next < 0) return;
    node = lexicon.step(node, next);
  }
}
