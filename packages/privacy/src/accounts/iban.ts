import { compact, isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';
import { ibanLength } from './iban-lengths.ts';

const head = /[a-z]{2}[ -]?\d{2}/gi;

/** IBANs in one piece or in groups: length of the country, check digits by ISO 7064 mod 97. */
export function findIbans(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(head)) {
    const start = match.index;
    const length = ibanLength(match[0].slice(0, 2));
    if (length === undefined || isLatinWord(text, start - 1)) continue;
    const end = accountEnd(text, start, length);
    if (end === undefined || isLatinWord(text, end)) continue;
    const account = compact(text.slice(start, end));
    if (hasEnoughDigits(account) && hasCheckDigits(account))
      spans.push({ start, end, type: 'IBAN' });
  }
  return spans;
}

function accountEnd(text: string, start: number, length: number): number | undefined {
  let taken = 0;
  for (let index = start; index < text.length; index += 1) {
    if (isAlphanumeric(text.charCodeAt(index))) taken += 1;
    else if (!' -.'.includes(text.charAt(index)) || !isLatinWord(text, index - 1)) return undefined;
    if (taken === length) return index + 1;
  }
  return undefined;
}

function isAlphanumeric(code: number): boolean {
  if (code <= 0x39) return code >= 0x30;
  return code <= 0x5a ? code >= 0x41 : code >= 0x61 && code <= 0x7a;
}

/** Words can pass the check digits by chance (`at 16 and so on`); every country uses more digits. */
function hasEnoughDigits(iban: string): boolean {
  return iban.replace(/\D/g, '').length >= 8;
}

function hasCheckDigits(iban: string): boolean {
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
