import { detect } from '../detect.ts';
import { type PiiType, piiTypes } from '../types.ts';
import { entityKey, internationalKey } from './entity-key.ts';
import { hasNameWithPrefix, keptValues, type MaskEntry } from './kept-values.ts';
import { listPlaceholderNames } from './placeholder.ts';

/** Keys up to which phone numbers are looked up: a look-up costs far more than a map entry. */
const maxInternationalKeys = 200;

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
  const values = keptValues(options.entries);
  const names = new Map<string, string>();
  const lastNumbers = new Map<string, number>();

  function freeName(base: string): string {
    let number = (lastNumbers.get(base) ?? 0) + 1;
    while (values.has(`${base}_${number}`)) number += 1;
    lastNumbers.set(base, number);
    return `${base}_${number}`;
  }

  /** The key as written and, for the first phone numbers, the key with the country code. */
  function keysOf(type: PiiType, value: string): string[] {
    const key = entityKey(type, value);
    if (type !== 'PHONE' || names.size >= maxInternationalKeys || names.has(key)) return [key];
    return [key, internationalKey(value, lang) ?? key];
  }

  function nameFor(type: PiiType, value: string): string {
    const keys = keysOf(type, value);
    const known = keys.map((key) => names.get(key)).find((name) => name !== undefined);
    const name = known ?? freeName(label ?? type);
    for (const key of keys) names.set(key, name);
    if (known === undefined) values.set(name, value);
    return name;
  }

  // A name the person typed must never come to mean someone else's data later.
  function reserveNamesIn(text: string): void {
    for (const name of listPlaceholderNames(text)) if (!values.has(name)) values.set(name, null);
  }

  for (const [name, value] of values) {
    if (value === null) continue;
    for (const key of keysOf(typeOf(name, value, lang), value)) names.set(key, name);
  }

  return {
    nameFor,
    reserveNamesIn,
    valueOf: (name) => values.get(name),
    hasNameWithPrefix: (prefix) => hasNameWithPrefix(values, prefix),
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
