import { compact } from '../characters.ts';
import { normalize } from '../normalize.ts';
import { toInternational } from '../phone/national-number.ts';
import { regionsOf } from '../phone/regions.ts';
import type { PiiType } from '../types.ts';
import { foldName } from './person-words.ts';

/** What makes two spellings the same entity: the same address in capitals, the same number grouped. */
export function entityKey(type: PiiType, value: string): string {
  const text = normalize(value);
  switch (type) {
    case 'EMAIL':
    case 'IP':
    case 'HANDLE':
      return `${type} ${text.toLowerCase()}`;
    case 'URL':
    case 'SECRET':
      return `${type} ${text}`;
    case 'ADDRESS':
    case 'PERSON':
      return `${type} ${foldName(text)}`;
    case 'PHONE':
      return `${type} ${text.replace(/[^+0-9]/g, '')}`;
    case 'CARD':
    case 'IBAN':
    case 'NATIONAL_ID':
    case 'SSN':
    case 'DRIVER_LICENSE':
    case 'ID':
    case 'BIRTH_DATE':
      return `${type} ${compact(text)}`;
  }
}

/** Key of a phone number that is the same with and without its country code, if it is a valid one. */
export function internationalKey(value: string, lang: string | undefined): string | undefined {
  const text = normalize(value);
  const number = toInternational(text.replace(/\D/g, ''), text.includes('+'), regionsOf(lang));
  return number === undefined ? undefined : `PHONE ${number}`;
}
