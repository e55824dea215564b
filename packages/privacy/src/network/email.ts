import { isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';
import { isClearTopLevelDomain } from './top-level-domains.ts';

const maxLocalLength = 64;
const maxHanLength = 4;
const maxDomainLength = 253;
const maxTailLabels = 4;
const localPunctuation = "._%+-'!#$&*/=?^`{|}~";
const topLevel = /^(?:[a-z]{2,24}|xn--[a-z0-9-]{2,59})$/i;

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
  const isWhole = start > limit && isHan(text, start - 1) && isLatinWord(text, start);
  while (start < at && !isLatinWord(text, start) && text[start] !== '_') start += 1;
  return isWhole || start === at ? start - hanLength(text, start, from) : start;
}

/**
 * Han characters right before an address may be its beginning (RFC 6531) or a word like `邮箱`.
 * A short run that stands alone is hidden with it; a sentence that goes over into it is not.
 */
function hanLength(text: string, start: number, from: number): number {
  let length = 0;
  while (start - length > from && isHan(text, start - length - 1)) length += 1;
  const before = start - length - 1;
  if (length > maxHanLength || isLatinWord(text, before)) return 0;
  return /[是为為给到叫发的在和或请我你他她它写用]/.test(text.slice(start - length, start))
    ? 0
    : length;
}

function isHan(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0x4e00 && code <= 0x9fff;
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
  const good = labels.findIndex((label) => !isLabel(label));
  if (good >= 0) labels.length = good;
  // A sentence may go on right after the address: drop labels until the rest is a domain.
  for (let tries = 0; tries < maxTailLabels && labels.length > 1; tries += 1) {
    if (topLevel.test(labels.at(-1) ?? '') && !endsInSentence(labels)) {
      return from + labels.join('.').length;
    }
    labels.pop();
  }
  return from;
}

function isLabel(label: string): boolean {
  return label !== '' && !label.startsWith('-') && !label.endsWith('-');
}

/** `example.com.Thanks`: a capitalised word right after a whole domain. */
function endsInSentence(labels: string[]): boolean {
  const [before = '', last = ''] = labels.slice(-2);
  return labels.length > 2 && /^[A-Z][a-z]+$/.test(last) && isClearTopLevelDomain(before);
}
