import { isLatinWord } from '../characters.ts';
import type { Span } from '../types.ts';
import { isIpV4, portLength, prefixLength } from './ip-v4.ts';

const run = /[0-9a-f:.]{2,}/gi;
const maxLength = 47;
/** Zone, network length and port are looked for by themselves; this bounds what is trimmed. */
const maxRun = 64;

/** IPv6 addresses, shortened ones, ones that end in an IPv4 part, with zone and network length. */
export function findIpV6(text: string): Span[] {
  const spans: Span[] = [];
  if (!text.includes(':')) return spans;
  for (const match of text.matchAll(run)) {
    if (match[0].length > maxRun || !match[0].includes(':')) continue;
    const found = trim(match[0]);
    if (found.address.length > maxLength) continue;
    const start = match.index + found.skipped;
    const end = start + found.address.length;
    const tail = zoneLength(text, end);
    const network = prefixLength(text, end + tail);
    const port = text[end + tail] === ']' ? 1 + portLength(text, end + tail + 1) : 0;
    if (isLatinWord(text, start - 1) || isLatinWord(text, end)) continue;
    if (!isIpV6(found.address, network > 0)) continue;
    spans.push({ start, end: end + tail + network + (port > 1 ? port : 0), type: 'IP' });
  }
  return spans;
}

/** Without the dots and colons of the sentence around it. */
function trim(candidate: string): { address: string; skipped: number } {
  let skipped = 0;
  let end = candidate.length;
  while (candidate[skipped] === '.' || isLoneColon(candidate, skipped, 1)) skipped += 1;
  while (end > skipped && (candidate[end - 1] === '.' || isLoneColon(candidate, end - 1, -1)))
    end -= 1;
  return { address: candidate.slice(skipped, end), skipped };
}

function isLoneColon(candidate: string, index: number, step: number): boolean {
  return candidate[index] === ':' && candidate[index + step] !== ':';
}

function zoneLength(text: string, index: number): number {
  return /^%[0-9a-z][0-9a-z._-]{0,15}/i.exec(text.slice(index, index + 17))?.[0].length ?? 0;
}

function isIpV6(address: string, hasNetwork: boolean): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const endsInV4 = last.includes('.');
  if (endsInV4 && !isIpV4(last)) return false;
  const words = endsInV4 ? groups.slice(0, -1) : groups;
  if (!words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return false;
  const size = words.length + (endsInV4 ? 2 : 0);
  if (halves.length === 1) return size === 8;
  // `a::b` is program text more often than an address, and `12::30` a time.
  const isTime = words.length > 1 && words.every((word) => /^\d{1,2}$/.test(word));
  return size < 8 && (hasNetwork || (/\d/.test(address) && !isTime));
}
