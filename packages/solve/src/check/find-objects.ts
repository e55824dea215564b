/** A part of a reply: prose, or something that was never meant to be read. */
export type Part =
  | { kind: 'prose'; text: string }
  /** `value` is what it holds where that is JSON. */
  | { kind: 'object'; value: unknown };

export type PartReader = { push(chunk: string): Part[]; end(): Part[] };

const opener =
  /```|~~~|(?:\b(?:functions\.)?\w+_\w+ ?\( ?)?[{[]|<\/?\|?(?:think|thinking|tool|tool_call|tool_use|function|function_calls|invoke|parameter|output|result|step_result)\b/i;
/** What an opener may look like while its end is still to come. */
const unclear =
  /(?:`{1,2}|~{1,2}|<\/?\|?[a-z_]{0,14}|\b\w+_\w* ?\(? ?|[{[]\s{0,3}["']?\w{0,24}["']?\s{0,2})$/i;
/** One of these is in every opener, and in all that may become one. */
const telling = /[`~{[<]/;
const unclearTelling = /[`~{[<_]/;
const beginning = /^(?:\{\s{0,3}(?:["'}]|[A-Za-z_]{1,24}\s{0,2}:)|\[\s{0,3}["{[\]])/;
const longestUnclear = 40;

/** Where the object ends in all that was read of it, -1 while it goes on. */
type Close = (text: string) => number;
type Open = { text: string; close: Close };

/** Takes JSON, code fences and calls out of the prose, in chunks of any size. */
export function createPartReader(): PartReader {
  let held = '';
  let open: Open | null = null;

  const step = (isOver: boolean): Part | undefined => {
    if (open) {
      const end = open.close(open.text);
      if (end < 0) return undefined;
      const { text } = open;
      held = text.slice(end);
      open = null;
      return { kind: 'object', value: valueIn(text.slice(0, end)) };
    }
    const found = findOpener(held, isOver);
    const text = held.slice(0, found.at);
    held = held.slice(found.at);
    if (found.close) {
      open = { text: held, close: found.close };
      held = '';
    }
    return text === '' && !open ? undefined : { kind: 'prose', text };
  };
  const drain = (isOver: boolean): Part[] => {
    const parts: Part[] = [];
    for (let part = step(isOver); part; part = step(isOver)) parts.push(part);
    return parts.filter((part) => part.kind === 'object' || part.text !== '');
  };
  return {
    push(chunk) {
      if (open) open.text += chunk;
      else held += chunk;
      return drain(false);
    },
    end() {
      const parts = drain(true);
      if (open) parts.push({ kind: 'object', value: valueIn(open.text) });
      open = null;
      held = '';
      return parts;
    },
  };
}

type Opener = { at: number; close: Close | null };

/** Where prose ends: at an opener, at what may become one, or at the end. */
function findOpener(text: string, isOver: boolean): Opener {
  if (!(isOver ? telling : unclearTelling).test(text)) return { at: text.length, close: null };
  for (let from = 0; from < text.length; ) {
    const match = opener.exec(text.slice(from));
    if (!match) break;
    const at = from + match.index;
    const inner = at + match[0].length - 1;
    const bracket = text.charAt(inner);
    if (bracket !== '{' && bracket !== '[') return { at, close: closerOf(match[0]) };
    const isCall = match[0].length > 1;
    const rest = text.slice(inner, inner + longestUnclear);
    if (isCall || beginning.test(rest)) return { at, close: closerOfBrackets() };
    if (!isOver && unclear.test(rest) && inner + rest.length === text.length) {
      return { at, close: null };
    }
    from = inner + 1;
  }
  if (isOver) return { at: text.length, close: null };
  const tail = Math.max(0, text.length - longestUnclear);
  const match = unclear.exec(text.slice(tail));
  return { at: match ? tail + match.index : text.length, close: null };
}

function closerOf(opened: string): Close {
  // A closing tag without its opening one is thrown away by itself.
  const isTag = opened.startsWith('<');
  if (opened.startsWith('</')) return findFrom(/>/g, 0);
  const name = /[a-z_]+/i.exec(opened)?.[0] ?? '';
  const end = isTag ? `</\\|?${name}[^>]{0,40}>|/>` : opened.slice(0, 3);
  return findFrom(new RegExp(end, 'gi'), opened.length);
}

/** Looks on where it stopped, a little earlier: the end may come in pieces. */
function findFrom(end: RegExp, from: number): Close {
  let next = from;
  return (text) => {
    end.lastIndex = next;
    const match = end.exec(text);
    next = Math.max(from, text.length - 60);
    return match ? match.index + match[0].length : -1;
  };
}

/** The end of balanced brackets outside of strings; each character is read once. */
function closerOfBrackets(): Close {
  let [at, depth, isString] = [0, 0, false];
  return (text) => {
    for (; at < text.length; at += 1) {
      const char = text.charAt(at);
      if (isString && char === '\\') at += 1;
      else if (char === '"') isString = !isString;
      else if (!isString && (char === '{' || char === '[')) depth += 1;
      else if (!isString && (char === '}' || char === ']')) depth -= 1;
      if (depth === 0 && /[}\]]/.test(char)) return text.charAt(at + 1) === ')' ? at + 2 : at + 1;
    }
    return -1;
  };
}

function valueIn(text: string): unknown {
  const from = text.search(/[{[]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  if (from < 0 || to < from) return null;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return null;
  }
}
