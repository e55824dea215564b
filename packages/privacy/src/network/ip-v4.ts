import { isDigit, isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';

const quad = /\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}/g;

/** IPv4 addresses; a network length (`/24`) belongs to them. */
export function findIpV4(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(quad)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!isIpV4(match[0]) || touchesNumber(text, start, end)) continue;
    spans.push({ start, end: end + prefixLength(text, end), type: 'IP' });
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

function touchesNumber(text: string, start: number, end: number): boolean {
  if (isLatinWord(text, start - 1) || isLatinWord(text, end)) return true;
  if (text[start - 1] === '.' && isDigit(text, start - 2)) return true;
  return text[end] === '.' && isDigit(text, end + 1);
}
