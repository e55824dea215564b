import { nameList } from './lists/name-list.ts';
import { wordList } from './lists/word-list.ts';

/**
 * How sure a word is a name: 0 not at all, 1 rare, 2 common. A given name of 3 is a name even in
 * lower case. `english` and `spanish` say that the language has an ordinary word of this spelling.
 */
export type NameEntry = { given: number; surname: number; english: boolean; spanish: boolean };

/** W ordinary word, P place, Q both, O company or make, N feast, faith, month or language. */
export type WordKind = 'W' | 'P' | 'Q' | 'O' | 'N';

const zero = 0x30;
const apostrophe = 0x27;
const flagCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|~';
export const noName: NameEntry = { given: 0, surname: 0, english: false, spanish: false };
const entries = [...flagCharacters].map((_, index) => readFlags(index + 1));
const kinds = new Map<string, WordKind>([
  ['W', 'W'],
  ['P', 'P'],
  ['Q', 'Q'],
  ['O', 'O'],
  ['N', 'N'],
]);

const findFlag = createIndex(nameList);
const findKindFlag = createIndex(wordList);

/** What is known of a folded word as a name. */
export function nameEntry(word: string): NameEntry {
  const flag = findFlag(word);
  return flag === undefined ? noName : (entries[flagCharacters.indexOf(flag)] ?? noName);
}

export function wordKind(word: string): WordKind | undefined {
  const flag = findKindFlag(word);
  return flag === undefined ? undefined : kinds.get(flag);
}

function readFlags(code: number): NameEntry {
  return {
    given: code % 4,
    surname: Math.floor(code / 4) % 3,
    english: Math.floor(code / 12) % 2 === 1,
    spanish: Math.floor(code / 24) % 2 === 1,
  };
}

/** Looks up flags in a list; a letter's line is decoded when a word first needs it. */
function createIndex(list: string): (word: string) => string | undefined {
  let lines: Map<string, string> | undefined;
  const decoded = new Map<string, Map<string, string>>();
  return (word) => {
    const letter = word.charAt(0);
    const known = decoded.get(letter);
    if (known !== undefined) return known.get(word);
    lines ??= new Map(list.split('\n').map((line) => [line.charAt(0), line]));
    const words = decodeLine(lines.get(letter) ?? '');
    decoded.set(letter, words);
    return words.get(word);
  };
}

/** `annaA4eB` are anna with flag A and anne with flag B: a digit says how much is shared. */
function decodeLine(line: string): Map<string, string> {
  const words = new Map<string, string>();
  let word = '';
  let at = 0;
  while (at < line.length) {
    const shared = line.charCodeAt(at) - zero;
    const from = shared >= 0 && shared <= 9 ? at + 1 : at;
    let to = from;
    while (isLetter(line.charCodeAt(to))) to += 1;
    word = (from === at ? '' : word.slice(0, shared)) + line.slice(from, to);
    words.set(word, line.charAt(to));
    at = to + 1;
  }
  return words;
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === apostrophe;
}
