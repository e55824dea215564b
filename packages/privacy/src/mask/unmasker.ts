import { hasNameWithPrefix, keptValues, type MaskEntry } from './kept-values.ts';
import { type UnknownWord, unmaskWhole } from './unmask.ts';

type UnmaskerOptions = {
  entries: readonly MaskEntry[];
  /** What to show for a placeholder that is unknown or cut off. Left as it is by default. */
  unknown?: UnknownWord;
};

/** Puts back what a saved map holds, as a masker with the same map does. It hides nothing. */
export function createUnmasker({ entries, unknown }: UnmaskerOptions): (text: string) => string {
  const values = keptValues(entries);
  const map = {
    valueOf: (name: string) => values.get(name),
    hasNameWithPrefix: (prefix: string) => hasNameWithPrefix(values, prefix),
  };
  return (text) => unmaskWhole({ map, unknown }, text);
}
