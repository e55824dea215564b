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
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', from)) {
    const start = runStart(text, dot, from);
    from = dot + 1;
    if (start === dot) continue;
    while (isRunCharacter(text.charCodeAt(from))) from += 1;
    if (from - start > maxDomainLength) continue;
    const run = text.slice(start, from);
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

/** Where the letters, digits, dots and hyphens around a dot begin; the first is no sign. */
function runStart(text: string, dot: number, from: number): number {
  let start = dot;
  while (start > from && isRunCharacter(text.charCodeAt(start - 1))) start -= 1;
  while (start < dot && '.-'.includes(text.charAt(start))) start += 1;
  return start;
}

function isRunCharacter(code: number): boolean {
  if (code < 0x3a) return code >= 0x30 || code === 0x2d || code === 0x2e;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
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
