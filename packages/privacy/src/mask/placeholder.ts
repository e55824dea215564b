/**
 * How placeholders are read. Written as `<PERSON_1>`; models also answer `<person_1>`,
 * `<PERSON_1 >`, `＜PERSON_1＞`, `<PERSON_1` and `PERSON_1`, which are read as the same name.
 */
export type PlaceholderReading =
  | { kind: 'none' }
  /** The text ends before it is clear; `word` is what was read so far. */
  | { kind: 'partial'; word: string }
  | { kind: 'found'; name: string; end: number; closed: boolean };

const none: PlaceholderReading = { kind: 'none' };
const maxWordLength = 32;
const maxInnerSpaces = 2;
const fullName = /^[A-Z][A-Z_]*_\d{1,6}$/;
const beginningOfName = /^(?:[A-Z][A-Z_]*\d{0,6})?$/;

export function isPlaceholderName(name: string): boolean {
  return name.length <= maxWordLength && fullName.test(name);
}

/** Reads the placeholder that begins at `index`; `before` is the character in front of it. */
export function readPlaceholder(text: string, index: number, before: string): PlaceholderReading {
  const opener = text.charAt(index);
  if (opener === '<' || opener === '＜') return readBracketed(text, index + 1);
  return /[A-Za-z0-9_@<＜]/.test(before) ? none : readBare(text, index);
}

function readBracketed(text: string, index: number): PlaceholderReading {
  const from = skipSpaces(text, index);
  const wordEnd = endOfWord(text, from);
  const name = text.slice(from, wordEnd).toUpperCase();
  const after = skipSpaces(text, wordEnd);
  const isOpenEnded = after === text.length;
  if (wordEnd === text.length || (isOpenEnded && isPlaceholderName(name))) {
    return beginningOfName.test(name) ? { kind: 'partial', word: name } : none;
  }
  if (!isPlaceholderName(name)) return none;
  const closed = '>＞'.includes(text.charAt(after)) && after < text.length;
  return { kind: 'found', name, end: closed ? after + 1 : wordEnd, closed };
}

/** Without brackets only capitals count, and only as a word of its own. */
function readBare(text: string, index: number): PlaceholderReading {
  const end = endOfWord(text, index);
  const word = text.slice(index, end);
  if (end === text.length) {
    return beginningOfName.test(word) ? { kind: 'partial', word } : none;
  }
  if (!isPlaceholderName(word) || text[end] === '@') return none;
  return { kind: 'found', name: word, end, closed: false };
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (index < from + maxInnerSpaces && text[index] === ' ') index += 1;
  return index;
}

function endOfWord(text: string, from: number): number {
  let end = from;
  while (end < from + maxWordLength + 1 && /[A-Za-z0-9_]/.test(text.charAt(end))) end += 1;
  return end;
}

const start = /[<＜A-Z]/g;

/** Index of the next character a placeholder can begin with, or the length of the text. */
export function nextPlaceholderStart(text: string, from: number): number {
  start.lastIndex = from;
  return start.exec(text)?.index ?? text.length;
}

/** Ranges of all placeholders in brackets, whoever wrote them. */
export function findPlaceholders(text: string): { start: number; end: number }[] {
  const shape = /<[ ]{0,2}[A-Za-z][A-Za-z_]{0,24}_\d{1,6}[ ]{0,2}>/g;
  return [...text.matchAll(shape)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Names of everything that reads as a placeholder, in brackets or bare. */
export function listPlaceholderNames(text: string): string[] {
  if (!text.includes('_')) return [];
  const shape = /[A-Za-z][A-Za-z_]{0,24}_\d{1,6}(?!\d)/g;
  return [...text.matchAll(shape)].map((match) => match[0].toUpperCase()).filter(isPlaceholderName);
}
