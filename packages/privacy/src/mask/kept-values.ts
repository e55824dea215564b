import { isPlaceholderName } from './placeholder.ts';

/** One line of the map that only the device keeps. */
export type MaskEntry = { placeholder: string; value: string };

/** Name → what it stands for; `null` where the person typed the placeholder as it is. */
export type KeptValues = Map<string, string | null>;

/** The values of a saved map, without what is no placeholder. */
export function keptValues(entries: readonly MaskEntry[]): KeptValues {
  const values: KeptValues = new Map();
  for (const { placeholder, value } of entries) {
    const name = placeholder.slice(1, -1);
    if (placeholder !== `<${name}>` || !isPlaceholderName(name)) continue;
    values.set(name, value === placeholder ? null : value);
  }
  return values;
}

export function hasNameWithPrefix(values: KeptValues, prefix: string): boolean {
  return [...values.keys()].some((name) => name.startsWith(prefix));
}
