/** A pattern as far as the search needs it; `from` and `to` are offsets in its source. */
export type PatternTree =
  | { kind: 'text'; text: string }
  /** Anything else that takes part in a match, or looks around it. */
  | { kind: 'other' }
  | { kind: 'sequence'; items: PatternTree[] }
  | { kind: 'choice'; options: PatternTree[]; from: number; to: number; cuts: number[] }
  | { kind: 'optional' };

const quantifiers = '*+?{';

type Cursor = { source: string; at: number };

/** Reads the source of a regular expression (no named groups, no back references). */
export function readPattern(source: string): PatternTree {
  return readChoice({ source, at: 0 });
}

function readChoice(cursor: Cursor): PatternTree {
  const from = cursor.at;
  const cuts: number[] = [];
  const options = [readSequence(cursor)];
  while (cursor.source[cursor.at] === '|') {
    cuts.push(cursor.at);
    cursor.at += 1;
    options.push(readSequence(cursor));
  }
  const [only] = options;
  if (options.length === 1 && only) return only;
  return { kind: 'choice', options, from, to: cursor.at, cuts };
}

function readSequence(cursor: Cursor): PatternTree {
  const items: PatternTree[] = [];
  while (cursor.at < cursor.source.length && !'|)'.includes(cursor.source[cursor.at] ?? '')) {
    const item = readAtom(cursor);
    items.push(readQuantifier(cursor) ? { kind: 'optional' } : item);
  }
  return { kind: 'sequence', items };
}

/** Steps over a quantifier; true where it allows none at all. */
function readQuantifier(cursor: Cursor): boolean {
  if (!quantifiers.includes(cursor.source[cursor.at] ?? ' ')) return false;
  const [whole = '', least] =
    /^(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/.exec(cursor.source.slice(cursor.at, cursor.at + 12)) ?? [];
  cursor.at += whole.length;
  return whole.startsWith('*') || whole.startsWith('?') || least === '0';
}

function readAtom(cursor: Cursor): PatternTree {
  const sign = cursor.source[cursor.at] ?? '';
  if (sign === '(') return readGroup(cursor);
  if (sign === '[') return readClass(cursor);
  if (sign === '\\') return readEscape(cursor);
  cursor.at += 1;
  return '.^$'.includes(sign) ? { kind: 'other' } : { kind: 'text', text: sign };
}

function readEscape(cursor: Cursor): PatternTree {
  const text = cursor.source[cursor.at + 1] ?? '';
  cursor.at += 2;
  return /[a-z0-9]/i.test(text) ? { kind: 'other' } : { kind: 'text', text };
}

function readGroup(cursor: Cursor): PatternTree {
  const opening =
    /^\((?:\?(?::|<?[=!]))?/.exec(cursor.source.slice(cursor.at, cursor.at + 4))?.[0] ?? '(';
  cursor.at += opening.length;
  const inside = readChoice(cursor);
  cursor.at += 1;
  return opening === '(?:' || opening === '(' ? inside : { kind: 'other' };
}

function readClass(cursor: Cursor): PatternTree {
  cursor.at += 1;
  while (cursor.at < cursor.source.length && cursor.source[cursor.at] !== ']') {
    cursor.at += cursor.source[cursor.at] === '\\' ? 2 : 1;
  }
  cursor.at += 1;
  return { kind: 'other' };
}
