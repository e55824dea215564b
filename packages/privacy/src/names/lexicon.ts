import { nameList } from './lists/name-list.ts';
import { wordList } from './lists/word-list.ts';

/**
 * How sure a word is a name: 0 not at all, 1 rare, 2 common. A given name of 3 is a name even in
 * lower case. `english` and `spanish` say that the language has an ordinary word of this spelling.
 */
export type NameEntry = { given: number; surname: number; english: boolean; spanish: boolean };

/** W ordinary word, P place, Q both, O company or make, N feast, faith, month or language. */
export type WordKind = 'W' | 'P' | 'Q' | 'O' | 'N';

/** What the lists say of one word. */
export type Known = { entry: NameEntry; kind: WordKind | undefined };

const zero = 0x30;
const apostrophe = 0x27;
const keyLetters = 3;
const flagCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|~';
const kinds = [undefined, 'W', 'P', 'Q', 'O', 'N'] as const;
const kindIndex = new Map<string | undefined, number>(kinds.map((kind, index) => [kind, index]));
export const noName: NameEntry = { given: 0, surname: 0, english: false, spanish: false };
const entries = [noName, ...[...flagCharacters].map((_, index) => readFlags(index + 1))];
/** One object for every combination: a word costs no more than its place in a map. */
const knowns = entries.flatMap((entry) => kinds.map((kind): Known => ({ entry, kind })));
const unknown: Known = { entry: noName, kind: undefined };

/** Where in a list the words begin that share three letters; 0 where there are none. */
type Starts = Int32Array;
let starts: { names: Starts; words: Starts } | undefined;
const blocks: (ReadonlyMap<string, Known> | undefined)[] = [];

/** What is known of a folded word. Words with its first three letters are decoded when it is asked for. */
export function lookUp(word: string): Known {
  const key = keyOf(word);
  let block = blocks[key];
  if (block === undefined) {
    starts ??= { names: findStarts(nameList), words: findStarts(wordList) };
    block = decodeBlock(word.slice(0, keyLetters), key, starts);
    blocks[key] = block;
  }
  return block.get(word) ?? unknown;
}

function readFlags(code: number): NameEntry {
  return {
    given: code % 4,
    surname: Math.floor(code / 4) % 3,
    english: Math.floor(code / 12) % 2 === 1,
    spanish: Math.floor(code / 24) % 2 === 1,
  };
}

function keyOf(word: string): number {
  const { length } = word;
  const second = length > 1 ? codeOf(word.charCodeAt(1)) : 0;
  const third = length > 2 ? codeOf(word.charCodeAt(2)) : 0;
  return (codeOf(word.charCodeAt(0)) << 10) | (second << 5) | third;
}

/** a is 1, the apostrophe 27; whatever is in no list gets 28. */
function codeOf(code: number): number {
  if (code >= 0x61 && code <= 0x7a) return code - 0x60;
  return code === apostrophe ? 27 : 28;
}

/** One pass over a list that makes no strings: words are in order, so blocks are in one piece. */
function findStarts(list: string): Starts {
  const found = new Int32Array(1 << 15);
  let key = 0;
  let at = 0;
  while (at < list.length) {
    const start = at;
    const shared = list.charCodeAt(at) - zero;
    if (shared >= 0 && shared <= 9) at += 1;
    const kept = at > start ? shared : 0;
    if (kept < keyLetters) key &= -1 << (5 * (keyLetters - kept));
    for (let letter = kept; isLetter(list.charCodeAt(at)); at += 1, letter += 1) {
      if (letter < keyLetters)
        key |= codeOf(list.charCodeAt(at)) << (5 * (keyLetters - 1 - letter));
    }
    if (found[key] === 0) found[key] = start + 1;
    at += list.charAt(at + 1) === '\n' ? 2 : 1;
  }
  return found;
}

function decodeBlock(
  beginning: string,
  key: number,
  { names, words }: { names: Starts; words: Starts },
) {
  const known = new Map<string, Known>();
  const flags = new Map<string, number>();
  decodeFrom(nameList, names[key] ?? 0, beginning, (word, flag) => {
    flags.set(word, flagCharacters.indexOf(flag) + 1);
    known.set(word, knownOf(flags.get(word), undefined));
  });
  decodeFrom(wordList, words[key] ?? 0, beginning, (word, flag) => {
    known.set(word, knownOf(flags.get(word), flag));
  });
  return known;
}

function knownOf(name: number | undefined, flag: string | undefined): Known {
  return knowns[(name ?? 0) * kinds.length + (kindIndex.get(flag) ?? 0)] ?? unknown;
}

/** `annaA4eB` are anna with flag A and anne with flag B: a digit says how much is shared. */
function decodeFrom(
  list: string,
  start: number,
  beginning: string,
  visit: (word: string, flag: string) => void,
): void {
  if (start === 0) return;
  let word = beginning;
  let at = start - 1;
  while (at < list.length) {
    const shared = list.charCodeAt(at) - zero;
    const from = shared >= 0 && shared <= 9 ? at + 1 : at;
    let to = from;
    while (isLetter(list.charCodeAt(to))) to += 1;
    word = (from === at ? '' : word.slice(0, shared)) + list.slice(from, to);
    if (word.slice(0, keyLetters) !== beginning) return;
    visit(word, list.charAt(to));
    at = list.charAt(to + 1) === '\n' ? to + 2 : to + 1;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === apostrophe;
}
