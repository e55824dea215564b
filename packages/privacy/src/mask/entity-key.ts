import { compact } from '../characters.ts';
import { normalize } from '../normalize.ts';
import { toInternational } from '../phone/national-number.ts';
import { regionsOf } from '../phone/regions.ts';
import type { PiiType } from '../types.ts';
import { foldName } from './person-words.ts';

/** What makes two spellings the same entity: the same address in capitals, the same number grouped. */
export function entityKey(type: PiiType, value: string, lang?: string): string {
  const text = normalize(value);
  switch (type) {
    case 'EMAIL':
    case 'IP':
      return `${type} ${text.toLowerCase()}`;
    case 'URL':
      return `${type} ${text}`;
    case 'PERSON':
      return `${type} ${foldName(text)}`;
    case 'PHONE':
      return `${type} ${phoneKey(text, lang)}`;
    case 'CARD':
    case 'IBAN':
    case 'NATIONAL_ID':
    case 'SSN':
      return `${type} ${compact(text)}`;
  }
}

function phoneKey(text: string, lang: string | undefined): string {
  const digits = text.replace(/\D/g, '');
  const plus = text.includes('+');
  return toInternational(digits, plus, regionsOf(lang)) ?? `${plus ? '+' : ''}${digits}`;
}
