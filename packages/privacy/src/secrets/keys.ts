import type { Span } from '../types.ts';

/** Keys whose makers gave them a beginning of their own. */
const issued = new RegExp(
  `(^|[^\\w-])(?:${[
    'sk-[\\w-]{16,200}',
    '[spr]k_(?:live|test)_[0-9a-zA-Z]{10,120}',
    'gh[pousr]_[0-9A-Za-z]{20,120}',
    'github_pat_\\w{20,120}',
    'glpat-[\\w-]{16,60}',
    'xox[abeoprs]-[0-9A-Za-z-]{10,120}',
    '(?:AKIA|ASIA)[0-9A-Z]{16}',
    'AIza[\\w-]{30,40}',
    'ya29\\.[\\w-]{20,200}',
    'npm_[0-9A-Za-z]{20,60}',
    'hf_[0-9A-Za-z]{20,60}',
    'SG\\.[\\w-]{16,32}\\.[\\w-]{16,64}',
    'whsec_[0-9A-Za-z]{16,64}',
    'eyJ[\\w-]{8,2000}\\.[\\w-]{8,4000}\\.[\\w-]{0,2000}',
  ].join('|')})`,
  'g',
);
const bearer = /\bbearer {1,3}([\w.~+/-]{16,2000}=?=?)/gi;
const opening = /-----BEGIN (?:[A-Z]{2,12} )?(?:[A-Z]{2,12} )?(?:KEY|KEY BLOCK|CERTIFICATE)-----/g;
const maxPemLength = 16_384;
const minTokenLength = 20;
const maxTokenLength = 256;

/** Keys and tokens of machines: by their maker's beginning, by form, or by how random they look. */
export function findKeys(text: string): Span[] {
  const found = [...findIssued(text), ...findBearers(text), ...findPemBlocks(text)];
  return [...found, ...findRandomTokens(text)].map((range) => ({ ...range, type: 'SECRET' }));
}

function findIssued(text: string) {
  return [...text.matchAll(issued)].map((match) => ({
    start: match.index + (match[1]?.length ?? 0),
    end: match.index + match[0].length,
  }));
}

function findBearers(text: string) {
  return [...text.matchAll(bearer)].map((match) => {
    const end = match.index + match[0].length;
    return { start: end - (match[1]?.length ?? 0), end };
  });
}

function findPemBlocks(text: string) {
  const ranges: { start: number; end: number }[] = [];
  let free = 0;
  for (const match of text.matchAll(opening)) {
    const start = match.index;
    if (start < free) continue;
    const inside = start + match[0].length;
    const closing = text.slice(inside, inside + maxPemLength).indexOf('-----END');
    const closed = text.indexOf('-----', inside + closing + 8);
    const isWhole = closing >= 0 && closed >= 0 && closed < inside + closing + 60;
    free = isWhole ? closed + 5 : Math.min(text.length, inside + maxPemLength);
    ranges.push({ start, end: free });
  }
  return ranges;
}

/** Letters of both cases and digits in disorder, or many hexadecimal digits, in one piece. */
function findRandomTokens(text: string) {
  const ranges: { start: number; end: number }[] = [];
  // A token covers every twentieth character or is too short, so only those are looked at.
  for (let at = minTokenLength - 1; at < text.length; at += minTokenLength) {
    if (!isTokenCharacter(text, at)) continue;
    let start = at;
    let end = at + 1;
    while (start > 0 && isTokenCharacter(text, start - 1)) start -= 1;
    while (isTokenCharacter(text, end)) end += 1;
    at = end;
    const length = end - start;
    if (length < minTokenLength) continue;
    const token = text.slice(start, end);
    if (length > maxTokenLength ? hasDigitAndCases(token) : looksRandom(token))
      ranges.push({ start, end });
  }
  return ranges;
}

function isTokenCharacter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0x61) return code <= 0x7a;
  if (code >= 0x41) return code <= 0x5a || code === 0x5f;
  return (code >= 0x2f && code <= 0x39) || code === 0x2b || code === 0x2d || code === 0x3d;
}

function hasDigitAndCases(token: string): boolean {
  return /\d/.test(token) && /[a-z]/.test(token) && /[A-Z]/.test(token);
}

function looksRandom(token: string): boolean {
  if (/^(?:[0-9a-f]{32,}|[0-9A-F]{32,})$/.test(token)) return /[a-f]/i.test(token);
  if (!hasDigitAndCases(token) || (token.match(/\d/g)?.length ?? 0) < 3) return false;
  return countChanges(token) * 4 >= token.length;
}

/** How often a small letter, a capital and a digit follow each other: words do it seldom. */
function countChanges(token: string): number {
  let changes = 0;
  for (let index = 1; index < token.length; index += 1) {
    if (kindOf(token, index) !== kindOf(token, index - 1)) changes += 1;
  }
  return changes;
}

function kindOf(token: string, index: number): number {
  const code = token.charCodeAt(index);
  if (code >= 0x61) return 1;
  return code >= 0x41 ? 2 : 3;
}
