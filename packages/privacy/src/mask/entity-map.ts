import { detect } from '../detect.ts';
import { type PiiType, piiTypes } from '../types.ts';
import { entityKey } from './entity-key.ts';
import { isPlaceholderName, listPlaceholderNames } from './placeholder.ts';

/** One line of the map that only the device keeps. */
export type MaskEntry = { placeholder: string; value: string };

export type EntityMap = {
  nameFor(type: PiiType, value: string): string;
  /** The value behind a name; `undefined` if unknown, `null` if the person typed it as it is. */
  valueOf(name: string): string | null | undefined;
  hasNameWithPrefix(prefix: string): boolean;
  reserveNamesIn(text: string): void;
  entries(): MaskEntry[];
};

/** Names for entities: the same entity keeps its name, a name never changes its meaning. */
export function createEntityMap(options: {
  lang: string | undefined;
  label: string | undefined;
  entries: readonly MaskEntry[];
}): EntityMap {
  const { lang, label } = options;
  const values = new Map<string, string | null>();
  const names = new Map<string, string>();
  const lastNumbers = new Map<string, number>();

  function freeName(base: string): string {
    let number = (lastNumbers.get(base) ?? 0) + 1;
    while (values.has(`${base}_${number}`)) number += 1;
    lastNumbers.set(base, number);
    return `${base}_${number}`;
  }

  function nameFor(type: PiiType, value: string): string {
    const key = entityKey(type, value, lang);
    const known = names.get(key);
    if (known !== undefined) return known;
    const name = freeName(label ?? type);
    names.set(key, name);
    values.set(name, value);
    return name;
  }

  // A name the person typed must never come to mean someone else's data later.
  function reserveNamesIn(text: string): void {
    for (const name of listPlaceholderNames(text)) if (!values.has(name)) values.set(name, null);
  }

  for (const { placeholder, value } of options.entries) {
    const name = placeholder.slice(1, -1);
    if (placeholder !== `<${name}>` || !isPlaceholderName(name)) continue;
    values.set(name, value === placeholder ? null : value);
    if (value !== placeholder) names.set(entityKey(typeOf(name, value, lang), value, lang), name);
  }

  return {
    nameFor,
    reserveNamesIn,
    valueOf: (name) => values.get(name),
    hasNameWithPrefix: (prefix) => [...values.keys()].some((name) => name.startsWith(prefix)),
    entries: () =>
      [...values].map(([name, value]) => ({
        placeholder: `<${name}>`,
        value: value ?? `<${name}>`,
      })),
  };
}

function typeOf(name: string, value: string, lang: string | undefined): PiiType {
  const base = name.replace(/_\d+$/, '');
  const named = piiTypes.find((type) => type === base);
  return named ?? detect(value, lang)[0]?.type ?? 'PERSON';
}
