/** What an address is read from: words, numbers (`12`, `12B`, `3º`), line ends and other signs. */
export const tokenKinds = { none: 0, word: 1, number: 2, line: 3, sign: 4 } as const;

export type AddressTokens = {
  text: string;
  count: number;
  kind: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  /** Words and signs in lower case, numbers as they are. */
  value: string[];
};

/** The tokens of `text` in one pass. */
export function readAddressTokens(text: string): AddressTokens {
  const kind = new Uint8Array(text.length);
  const start = new Int32Array(text.length);
  const end = new Int32Array(text.length);
  const value: string[] = [];
  let count = 0;
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13) {
      at += 1;
      continue;
    }
    const first = kindOf(code);
    const last =
      first === tokenKinds.sign || first === tokenKinds.line ? at + 1 : wordEnd(text, at);
    kind[count] = first;
    start[count] = at;
    end[count] = last;
    value.push(text.slice(at, last).toLowerCase());
    count += 1;
    at = last;
  }
  return { text, count, kind, start, end, value };
}

function kindOf(code: number) {
  if (code === 10) return tokenKinds.line;
  if (code >= 48 && code <= 57) return tokenKinds.number;
  return isLetter(code) ? tokenKinds.word : tokenKinds.sign;
}

/** Latin, Greek and Cyrillic letters. */
function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return code >= 0xc0 && code < 0x530 && code !== 0xd7 && code !== 0xf7;
}

/** Digits, letters, ordinal signs, and a hyphen or an apostrophe between two of them. */
function wordEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const isInner = isLetter(code) || (code >= 48 && code <= 57) || isOrdinal(code);
    const isJoint = code === 45 || code === 39 || code === 0x2019;
    const next = text.charCodeAt(at + 1);
    if (!isInner && !(isJoint && (isLetter(next) || (next >= 48 && next <= 57)))) break;
    at += 1;
  }
  return at;
}

function isOrdinal(code: number): boolean {
  return code === 0xba || code === 0xaa || code === 0xb0 || (code >= 0x300 && code <= 0x36f);
}

export function isCapital({ text, kind, start }: AddressTokens, index: number): boolean {
  if (kind[index] !== tokenKinds.word) return false;
  const first = text.charAt(start[index] ?? 0);
  return first !== first.toLowerCase();
}

/** A house number: up to six digits, perhaps with a letter, a range or a fraction after it. */
export function isHouseNumber({ kind, value }: AddressTokens, index: number): boolean {
  if (kind[index] !== tokenKinds.number) return false;
  const word = value[index] ?? '';
  if (/(?:st|nd|rd|th|am|pm|km|kg)$/.test(word)) return false;
  return /^\d{1,6}(?:-\d{1,6})?[a-zº°ª]{0,3}$/.test(word);
}
