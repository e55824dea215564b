import { isDigit, isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';

const quad = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g;

const version =
  /(?:\bv(?:er(?:sion|sión)?)?\.?|\bversi[oó]n|\brelease|\bbuild|\bfirmware|\bsection|\bsecci[oó]n|\bchapter|\bcap[ií]tulo|版本|章)[ :]{0,2}v?$/i;

/** IPv4 addresses; a network length (`/24`) or a port belongs to them. */
export function findIpV4(text: string): Span[] {
  const spans: Span[] = [];
  if (!text.includes('.')) return spans;
  for (const match of text.matchAll(quad)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isIpV4(match[0]) || touchesNumber(text, start, end)) continue;
    if (version.test(text.slice(Math.max(0, start - 12), start))) continue;
    const tail = prefixLength(text, end) || portLength(text, end);
    spans.push({ start, end: end + tail, type: 'IP' });
  }
  return spans;
}

export function isIpV4(text: string): boolean {
  const parts = text.split('.');
  return parts.length === 4 && parts.every((part) => /^\d{1,3}$/.test(part) && Number(part) <= 255);
}

/** Length of `/24` or `/64` at `index`, 0 if there is none. */
export function prefixLength(text: string, index: number): number {
  return /^\/\d{1,3}(?!\d)/.exec(text.slice(index, index + 5))?.[0].length ?? 0;
}

/** Length of `:8080` at `index`, 0 if there is none. */
export function portLength(text: string, index: number): number {
  return /^:\d{1,5}(?!\d)/.exec(text.slice(index, index + 7))?.[0].length ?? 0;
}

function touchesNumber(text: string, start: number, end: number): boolean {
  if (isLatinWord(text, start - 1) || isLatinWord(text, end)) return true;
  if (text[start - 1] === '.' && isDigit(text, start - 2)) return true;
  return text[end] === '.' && isDigit(text, end + 1);
}
