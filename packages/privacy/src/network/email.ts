import { isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';
import { isClearTopLevelDomain } from './top-level-domains.ts';

const maxLocalLength = 64;
const maxDomainLength = 253;
const localPunctuation = "._%+-'!#$&*/=?^`{|}~";
const domainShape = /^(?:[^.-](?:[^.]*[^.-])?\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/i;

/** E-mail addresses (RFC 5321 lengths, Latin letters with accents included). */
export function findEmails(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const start = localStart(text, at, from);
    const end = domainEnd(text, at + 1);
    if (start === at || end === at + 1) continue;
    spans.push({ start, end, type: 'EMAIL' });
    from = end;
  }
  return spans;
}

function localStart(text: string, at: number, from: number): number {
  const limit = Math.max(from, at - maxLocalLength);
  let start = at;
  while (start > limit && isLocalCharacter(text, start - 1)) start -= 1;
  while (start < at && !isLatinWord(text, start) && text[start] !== '_') start += 1;
  return start;
}

function isLocalCharacter(text: string, index: number): boolean {
  return isLatinWord(text, index) || localPunctuation.includes(text.charAt(index));
}

function domainEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + maxDomainLength);
  let end = from;
  while (end < limit && (isLatinWord(text, end) || '.-'.includes(text.charAt(end)))) end += 1;
  while (end > from && !isLatinWord(text, end - 1)) end -= 1;
  const labels = text.slice(from, end).split('.');
  // A sentence may go on right after the address: drop labels until the rest is a domain.
  while (labels.length > 1) {
    const domain = labels.join('.');
    if (domainShape.test(domain) && !endsInSentence(labels)) return from + domain.length;
    labels.pop();
  }
  return from;
}

/** `example.com.Thanks`: a capitalised word right after a whole domain. */
function endsInSentence(labels: string[]): boolean {
  const [before = '', last = ''] = labels.slice(-2);
  return labels.length > 2 && /^[A-Z][a-z]+$/.test(last) && isClearTopLevelDomain(before);
}
