import { isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';
import { isAmbiguousTopLevelDomain, isClearTopLevelDomain } from './top-level-domains.ts';

const schemeBefore = /[a-z][a-z0-9+.-]{1,15}$/i;
const pathCharacter = /[!-~\u00c0-\u024f]/;
const pathStops = '"<>`{}|\\^';
const maxDomainLength = 253;

/** Web addresses with a scheme of any kind, and bare domains with a well-known ending. */
export function findUrls(text: string): Span[] {
  return [...findSchemeUrls(text), ...findBareDomains(text)];
}

function findSchemeUrls(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (let mark = text.indexOf('://'); mark >= 0; mark = text.indexOf('://', mark + 3)) {
    if (mark < from) continue;
    const scheme = schemeBefore.exec(text.slice(Math.max(from, mark - 16), mark));
    if (scheme === null) continue;
    const end = pathEnd(text, mark + 3);
    // `http://intranet` alone names a machine, and no person.
    if (!/[^a-z0-9-]/i.test(text.slice(mark + 3, end))) continue;
    spans.push({ start: mark - scheme[0].length, end, type: 'URL' });
    from = end;
  }
  return spans;
}

function findBareDomains(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[a-z0-9][a-z0-9.-]*/gi)) {
    const run = match[0];
    if (!run.includes('.') || run.length > maxDomainLength) continue;
    const start = match.index;
    const before = text[start - 1] ?? ' ';
    const domain = run.replace(/[.-]+$/, '');
    const hostEnd = start + domain.length;
    const hasPath = '/?'.includes(text[hostEnd] ?? ' ') && isLatinWord(text, hostEnd + 1);
    if (before === '@' || text[hostEnd] === '@' || !isDomain(domain, hasPath)) continue;
    spans.push({
      start,
      end: hasPath ? pathEnd(text, hostEnd) : portEnd(text, hostEnd),
      type: 'URL',
    });
  }
  return spans;
}

function isDomain(domain: string, hasPath: boolean): boolean {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  if (labels.length < 2 || labels.some((label) => !isLabel(label))) return false;
  if (labels.every((label) => /^\d+$/.test(label))) return false;
  if (isClearTopLevelDomain(last))
    return last === last.toLowerCase() || domain === domain.toUpperCase();
  const isAddress = hasPath || labels[0]?.toLowerCase() === 'www' || labels.length > 3;
  return isAddress && isAmbiguousTopLevelDomain(last);
}

function isLabel(label: string): boolean {
  return label.length > 0 && label.length < 64 && !label.startsWith('-') && !label.endsWith('-');
}

function portEnd(text: string, hostEnd: number): number {
  return hostEnd + (/^:\d{2,5}/.exec(text.slice(hostEnd, hostEnd + 6))?.[0].length ?? 0);
}

function pathEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && isPathCharacter(text.charAt(end))) end += 1;
  while (end > from && isTrailing(text, from, end)) end -= 1;
  return end;
}

function isPathCharacter(character: string): boolean {
  return pathCharacter.test(character) && !pathStops.includes(character);
}

/** Punctuation after an address belongs to the sentence; a closing bracket only if it is unpaired. */
function isTrailing(text: string, from: number, end: number): boolean {
  const last = text.charAt(end - 1);
  if (last === ')') return !text.slice(Math.max(from, end - 200), end).includes('(');
  return ".,;:!?'*_~]".includes(last);
}
