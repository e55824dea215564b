import { isCombiningMark, isDigit } from '../characters.ts';
import { foldWord } from './fold-word.ts';

type Shape = 'lower' | 'cap' | 'upper' | 'initial';
/** What stands before a word: nothing but space, a hyphen, a comma, or the end of something. */
type Gap = 'space' | 'hyphen' | 'dot' | 'comma' | 'colon' | 'break';

export type Token = {
  start: number;
  /** Without a possessive ending. */
  end: number;
  word: string;
  shape: Shape;
  gap: Gap;
  startsSentence: boolean;
  possessive: boolean;
  /** Letters that are part of a handle, a number or another code. */
  isCode: boolean;
  /** `GummiBear`, `IgA`: a capital inside the word, but not as in `McKay` or `LeBron`. */
  isMixed: boolean;
};

const longestWord = 40;
const innerCapital = /[a-z][A-Z]/;

/** Words in Latin script, in reading order. */
export function listTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let previousEnd = 0;
  while (at < text.length) {
    if (!isNameLetter(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    at = endOfWord(text, at);
    const token = readToken(text, start, at, tokens.length === 0 ? -1 : previousEnd);
    if (token !== undefined) tokens.push(token);
    previousEnd = at;
  }
  return tokens;
}

function readToken(text: string, start: number, wordEnd: number, previousEnd: number) {
  const end = withoutPossessive(text, start, wordEnd);
  const raw = text.slice(start, Math.min(end, start + longestWord));
  const gap = previousEnd < 0 ? 'break' : readGap(text, previousEnd, start);
  const token: Token = {
    start,
    end,
    word: foldWord(raw),
    shape: shapeOf(raw),
    gap,
    startsSentence: gap === 'break' || gap === 'colon',
    possessive: end < wordEnd || isLooseEnding(text, end),
    isCode: isCodeAround(text, start, wordEnd) || end - start > longestWord,
    isMixed: hasInnerCapital(raw),
  };
  return token;
}

function isNameLetter(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 0x41) return false;
  if (code <= 0x7a) return code <= 0x5a || code >= 0x61;
  if (code >= 0xc0 && code <= 0x24f) return code !== 0xd7 && code !== 0xf7;
  return code >= 0x1e00 && code <= 0x1eff;
}

function isApostrophe(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 0x27 || code === 0x2019;
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const goesOn = isNameLetter(text, at) || isCombiningMark(text, at) || isJoint(text, at, from);
    if (!goesOn) break;
    at += 1;
  }
  return at;
}

function isJoint(text: string, at: number, from: number): boolean {
  return isApostrophe(text, at) && at > from && isNameLetter(text, at + 1);
}

/** `Sarah's` ends before its apostrophe, and so does `he's`. */
function withoutPossessive(text: string, start: number, end: number): number {
  const mark = end - 2;
  if (mark > start && isApostrophe(text, mark) && /[sS]/.test(text.charAt(end - 1))) return mark;
  return end;
}

function isLooseEnding(text: string, end: number): boolean {
  const at = text[end] === ' ' ? end + 1 : end;
  return isApostrophe(text, at) && text[at + 1] === 's' && !isNameLetter(text, at + 2);
}

function shapeOf(raw: string): Shape {
  const first = raw.charAt(0);
  if (first >= 'a' && first <= 'z') return 'lower';
  if (first === first.toLowerCase()) return 'lower';
  if (raw.length === 1) return 'initial';
  return raw === raw.toUpperCase() ? 'upper' : 'cap';
}

function hasInnerCapital(raw: string): boolean {
  return innerCapital.test(raw) && !/^(?:Ma?c|De|Di|Du|La|Le|Van|Fitz|St|Jo|San)[A-Z]/.test(raw);
}

function readGap(text: string, end: number, start: number): Gap {
  if (start === end + 1 && text[end] === ' ') return 'space';
  let between = text.slice(end, Math.min(start, end + 12));
  if (start - end > 12) between = between.includes('\n') ? '\n' : between.trim() || ' ';
  if (between.includes('\n') || between.includes('\0')) {
    return between.trim() === ':' ? 'colon' : 'break';
  }
  const mark = between.trim();
  if (mark === '' || mark === "'s" || mark === '’s') return 'space';
  if (mark === '-' && between === '-') return 'hyphen';
  if (mark === '.') return 'dot';
  if (mark === ',' || mark === '(' || mark === ' (') return 'comma';
  return mark.startsWith(':') || mark.endsWith(':') ? 'colon' : 'break';
}

function isCodeAround(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (before !== '' && '@#_/='.includes(before)) return true;
  return isDigit(text, start - 1) || isDigit(text, end) || (after !== '' && '_@='.includes(after));
}
