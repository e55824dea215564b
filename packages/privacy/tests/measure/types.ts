import { piiTypes } from '../../src/index.ts';
import type { LabelledText } from './records.ts';

/** A find of any tool; without a type where the tool does not say one. */
export type Prediction = { start: number; end: number; type: string | null };

/** Masking these is allowed, not asked for. */
export const secondaryTypes: readonly string[] = ['LOCATION', 'ZIP', 'DATE'];

/** Types that some sets do not label; they count only where they are labelled. */
const newerTypes: readonly string[] = ['HANDLE', 'BIRTH_DATE'];

export function coreTypesOf(records: readonly LabelledText[]): string[] {
  return piiTypes.filter(
    (type) => !newerTypes.includes(type) || records.some(({ labelled }) => labelled.includes(type)),
  );
}

const familiar: readonly [RegExp, string][] = [
  [/EMAIL|CORREO/i, 'EMAIL'],
  [/PHONE|MOBILE|TEL/i, 'PHONE'],
  [/CREDIT|CARD/i, 'CARD'],
  [/IBAN/i, 'IBAN'],
  [/SSN|SOCIAL/i, 'SSN'],
  [/\bIP|IP_?ADDR/i, 'IP'],
  [/URL|DOMAIN|LINK/i, 'URL'],
  [/NATIONAL|DNI|NIE|NIF|PASSPORT|ID_?CARD/i, 'NATIONAL_ID'],
  [/DRIVER/i, 'DRIVER_LICENSE'],
  [/STREET|ADDRESS/i, 'ADDRESS'],
  [/NAME|PERSON/i, 'PERSON'],
  [/ZIP|POSTAL/i, 'ZIP'],
  [/LOC|CITY|GPE/i, 'LOCATION'],
  [/DATE|BIRTH/i, 'DATE'],
  [/PASSWORD|SECRET|CREDENTIAL/i, 'SECRET'],
  [/DIGITS|ACCOUNT|\bID\b|NUMBER/i, 'ID'],
];

/** The type as the labels call it, for tools with names of their own. */
export function familiarType(type: string | null, core: readonly string[]): string | null {
  if (type === null || core.includes(type) || secondaryTypes.includes(type)) return type;
  return familiar.find(([shape]) => shape.test(type))?.[1] ?? type;
}
