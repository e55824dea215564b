import { roles } from './lexicon.ts';
import type { NameModel } from './name-model.ts';
import { weights } from './weights.ts';

/** Where a name is likely to begin (a cue ends there) and to end (a cue begins there). */
export type Cues = { begins: Uint8Array; ends: Uint8Array };

export function findCues(han: Int16Array, { lexicon }: NameModel): Cues {
  const { root, step, flags } = lexicon;
  const begins = new Uint8Array(han.length + 1);
  const ends = new Uint8Array(han.length + 1);
  for (let at = 0; at < han.length; at += 1) {
    let node = root[han[at] ?? -1] ?? 0;
    for (let end = at + 1; node !== 0; end += 1) {
      const flag = flags[node] ?? 0;
      const length = end - at;
      if ((flag & roles.before) !== 0 && (begins[end] ?? 0) < length) begins[end] = length;
      if ((flag & roles.after) !== 0) ends[at] = length;
      const next = han[end] ?? -1;
      node = next < 0 ? 0 : step(node, next);
    }
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
