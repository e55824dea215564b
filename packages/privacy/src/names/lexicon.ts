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
const flagCharacters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|~';
const kinds = [undefined, 'W', 'P', 'Q', 'O', 'N'] as const;
export const noName: NameEntry = { given: 0, surname: 0, english: false, spanish: false };
const entries = [noName, ...[...flagCharacters].map((_, index) => readFlags(index + 1))];
/** One object for every combination: a word costs no more than its place in a map. */
const knowns = entries.flatMap((entry) => kinds.map((kind): Known => ({ entry, kind })));
const unknown: Known = { entry: noName, kind: undefined };

let lines: Map<string, { names: string; words: string }> | undefined;
const decoded = new Map<string, Map<string, Known>>();

/** What is known of a folded word. The words of a letter are decoded when the first one is asked for. */
export function lookUp(word: string): Known {
  const letter = word.charAt(0);
  let known = decoded.get(letter);
  if (known === undefined) {
    lines ??= readLines();
    known = decodeLetter(lines.get(letter));
    decoded.set(letter, known);
  }
  return known.get(word) ?? unknown;
}

function readFlags(code: number): NameEntry {
  return {
    given: code % 4,
    surname: Math.floor(code / 4) % 3,
    english: Math.floor(code / 12) % 2 === 1,
    spanish: Math.floor(code / 24) % 2 === 1,
  };
}

function readLines(): Map<string, { names: string; words: string }> {
  const byLetter = new Map<string, { names: string; words: string }>();
  for (const names of nameList.split('\n')) byLetter.set(names.charAt(0), { names, words: '' });
  for (const words of wordList.split('\n')) {
    const names = byLetter.get(words.charAt(0))?.names ?? '';
    byLetter.set(words.charAt(0), { names, words });
  }
  return byLetter;
}

function decodeLetter(line: { names: string; words: string } | undefined): Map<string, Known> {
  const known = new Map<string, Known>();
  if (line === undefined) return known;
  const names = new Map<string, number>();
  decodeLine(line.names, (word, flag) => names.set(word, flagCharacters.indexOf(flag) + 1));
  decodeLine(line.words, (word, flag) => {
    const name = names.get(word) ?? 0;
    names.delete(word);
    known.set(
      word,
      knowns[name * kinds.length + kinds.findIndex((kind) => kind === flag)] ?? unknown,
    );
  });
  for (const [word, name] of names) known.set(word, knowns[name * kinds.length] ?? unknown);
  return known;
}

/** `annaA4eB` are anna with flag A and anne with flag B: a digit says how much is shared. */
function decodeLine(line: string, visit: (word: string, flag: string) => void): void {
  let word = '';
  let at = 0;
  while (at < line.length) {
    const shared = line.charCodeAt(at) - zero;
    const from = shared >= 0 && shared <= 9 ? at + 1 : at;
    let to = from;
    while (isLetter(line.charCodeAt(to))) to += 1;
    word = (from === at ? '' : word.slice(0, shared)) + line.slice(from, to);
    visit(word, line.charAt(to));
    at = to + 1;
  }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || code === apostrophe;
}
