import { longestQuote } from './quotes.ts';

/** A sentence with the white space before it, or a clause of one that does not end. */
export type Piece = { text: string; isEnd: boolean };

export type Splitter = {
  push(text: string): Piece[];
  /** What is left, as a sentence. */
  end(): Piece[];
};

/** A sentence without an end is let go in clauses of so many UTF-16 code units. */
const longestHeld = 280;
const longestHeldHan = 110;

const closing: Record<string, string> = { '“': '”', '«': '»', '「': '」', '『': '』', '"': '"' };
const abbreviation =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|dra|sr|sra|st|vs|e\.g|i\.e|etc|p\. ?ej|ej|a\.m|p\.m|no|\d{1,2})\.$/i;
/** Outside of quoted words nothing else opens, closes or ends anything. */
const telling = /[\n.!?…。！？“«「『"]/g;
const afterEnd = /[.!?…。！？"'”’»)\]*_）】」』]/;

/** Cuts a growing text into sentences; each character is looked at once. */
export function createSplitter(): Splitter {
  let held = '';
  let at = 0;
  let quote: { close: string; from: number } | null = null;
  /** The mark at `at`, where it has been read already and the text after it was missing. */
  let waiting: { wasQuoted: boolean } | null = null;

  const take = (end: number, isEnd: boolean): Piece => {
    const text = held.slice(0, end);
    held = held.slice(end);
    at = isEnd ? 0 : Math.max(0, at - end);
    if (isEnd) waiting = null;
    if (isEnd) quote = null;
    else if (quote) quote = { ...quote, from: quote.from - end };
    return { text, isEnd };
  };
  /** Follows quotation marks; whether the character at `at` is inside of one. */
  const isQuoted = (char: string): boolean => {
    if (quote && at - quote.from > longestQuote) quote = null;
    if (quote && char === quote.close) {
      quote = null;
      return false;
    }
    if (quote) return true;
    const close = closing[char];
    if (close) quote = { close, from: at };
    return close !== undefined;
  };
  const next = (isOver: boolean): Piece | undefined => {
    for (; at < held.length; at += 1) {
      if (!quote && !waiting) at = nextTelling(held, at);
      if (at === held.length) break;
      const char = held.charAt(at);
      const wasQuoted = waiting?.wasQuoted ?? quote !== null;
      if (!waiting && char !== '\n' && isQuoted(char)) continue;
      const end = endAt(held, at, { wasQuoted, isOver });
      waiting = end === 'later' ? { wasQuoted } : null;
      if (end === 'later') return letGo();
      if (end !== null) return take(end, true);
    }
    return letGo();
  };
  const letGo = (): Piece | undefined => {
    if (held.length <= longestHeldHan) return undefined;
    const isHan = /[\u3400-\u9fff]/.test(held.slice(0, 12));
    const longest = isHan ? longestHeldHan : longestHeld;
    return held.length > longest ? take(clauseEnd(held, longest), false) : undefined;
  };
  const drain = (isOver: boolean): Piece[] => {
    const pieces: Piece[] = [];
    for (let piece = next(isOver); piece; piece = next(isOver)) pieces.push(piece);
    return pieces;
  };
  return {
    push(text) {
      held += text;
      return drain(false);
    },
    end() {
      const pieces = drain(true);
      if (held.trim() !== '') pieces.push(take(held.length, true));
      held = '';
      at = 0;
      quote = null;
      waiting = null;
      return pieces;
    },
  };
}

function nextTelling(text: string, from: number): number {
  telling.lastIndex = from;
  return telling.exec(text)?.index ?? text.length;
}

type At = { wasQuoted: boolean; isOver: boolean };

/** Where the sentence ends that the character at `at` may close; `later` needs more text. */
function endAt(text: string, at: number, { wasQuoted, isOver }: At): number | 'later' | null {
  const char = text.charAt(at);
  if (char === '\n') return isLineEnd(text.slice(0, at)) ? at : null;
  const closesQuote = wasQuoted && /[.!?…]/.test(text.charAt(at - 1));
  if (!closesQuote && !/[.!?…。！？]/.test(char)) return null;
  let end = at + 1;
  while (afterEnd.test(text.charAt(end))) end += 1;
  let after = end;
  while (/\s/.test(text.charAt(after))) after += 1;
  if (after === text.length) return isOver ? end : 'later';
  if (/[。！？]/.test(char)) return end;
  const following = text.charAt(after);
  if (after === end) return /[?!]/.test(char) && /[¿¡\p{Script=Han}]/u.test(following) ? end : null;
  if (/\p{Ll}/u.test(following) && !text.slice(end, after).includes('\n')) return null;
  const isShort = char === '.' && abbreviation.test(text.slice(Math.max(0, at - 8), at + 1));
  return isShort ? null : end;
}

/** A line that ends in a colon goes on in the next one. */
function isLineEnd(line: string): boolean {
  const said = line.trimEnd();
  return said.trim() !== '' && !/[:：]$/.test(said);
}

/** Before the last mark between clauses, else between words; never inside a placeholder. */
function clauseEnd(text: string, longest: number): number {
  const head = text.slice(0, longest);
  const opened = head.lastIndexOf('<');
  const open = opened >= 0 && !head.slice(opened).includes('>') ? opened : longest;
  const room = head.slice(0, open > longest - 40 ? open : longest);
  const marks = [...room.matchAll(/[,;:，；：、—](?=.)|\s(?=\S)/g)].map(({ 0: mark, index }) => ({
    index,
    isMark: mark.trim() !== '',
  }));
  const least = longest / 3;
  const chosen =
    marks.findLast(({ index, isMark }) => isMark && index > least) ??
    marks.findLast(({ index }) => index > least);
  return chosen?.index ?? (room.length || longest);
}
