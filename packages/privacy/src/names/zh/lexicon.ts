import { hanCount, hanStart } from './levels.ts';
import { wordList } from './word-list.ts';

const slots = 1 << 17;
const maxNodes = 1 << 16;

/** What a word can be to a name, as bits. */
export const roles = {
  before: 1,
  after: 2,
  title: 4,
  doubleSurname: 8,
  japaneseSurname: 16,
  firstName: 32,
} as const;

/** Words by their characters: `root` for the first, `step` for each further one, 0 where none. */
export type Lexicon = {
  root: Int32Array;
  step(node: number, han: number): number;
  /** Cost of the word that ends at a node in nats, 0 where no word ends. */
  costs: Float32Array;
  /** What else is known of the word that ends at a node: `roles` added up. */
  flags: Uint8Array;
  add(word: string, cost: number): number;
};

export function createLexicon(): Lexicon {
  const root = new Int32Array(hanCount);
  const keys = new Int32Array(slots);
  const nodes = new Int32Array(slots);
  const costs = new Float32Array(maxNodes);
  const flags = new Uint8Array(maxNodes);
  let last = 0;

  function slotOf(key: number): number {
    let slot = (Math.imul(key, 0x9e3779b1) >>> 15) & (slots - 1);
    while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (slots - 1);
    return slot;
  }

  function step(node: number, han: number): number {
    const key = (node << 15) | (han + 1);
    return nodes[slotOf(key)] ?? 0;
  }

  function grow(node: number, han: number): number {
    const key = (node << 15) | (han + 1);
    const slot = slotOf(key);
    if (keys[slot] === key) return nodes[slot] ?? 0;
    keys[slot] = key;
    last += 1;
    nodes[slot] = last;
    return last;
  }

  function begin(han: number): number {
    const known = root[han] ?? 0;
    if (known !== 0) return known;
    last += 1;
    root[han] = last;
    return last;
  }

  /** The node of a part of a word list, from `node` on; 0 is before the first character. */
  function walk(from: number, text: string, start: number, end: number): number {
    let node = from;
    for (let at = start; at < end; at += 1) {
      const han = text.charCodeAt(at) - hanStart;
      node = node === 0 ? begin(han) : grow(node, han);
    }
    return node;
  }

  function price(node: number, cost: number): void {
    if (costs[node] === 0) costs[node] = cost;
  }

  function add(word: string, cost: number): number {
    const node = walk(0, word, 0, word.length);
    price(node, cost);
    return node;
  }

  /** `中国文`: a beginning of `shared` characters, then the last character of each word. */
  function addGroup(words: string, shared: number, cost: number): void {
    const node = walk(0, words, 0, shared);
    for (let at = shared; at < words.length; at += 1) price(walk(node, words, at, at + 1), cost);
  }

  readWords(addGroup);
  return { root, step, costs, flags, add };
}

function readWords(addGroup: (words: string, shared: number, cost: number) => void): void {
  for (const line of wordList.split('\n')) {
    const cost = 3 + 0.75 * Number.parseInt(line.charAt(0), 36);
    line
      .slice(1)
      .split('|')
      .forEach((group, shared) => {
        for (const words of group.split(' ')) addGroup(words, shared, cost);
      });
  }
}
