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

  function add(word: string, cost: number): number {
    const first = word.charCodeAt(0) - hanStart;
    let node = root[first] ?? 0;
    if (node === 0) {
      last += 1;
      node = last;
      root[first] = node;
    }
    for (let at = 1; at < word.length; at += 1) node = grow(node, word.charCodeAt(at) - hanStart);
    if (costs[node] === 0) costs[node] = cost;
    return node;
  }

  readWords(add);
  return { root, step, costs, flags, add };
}

function readWords(add: (word: string, cost: number) => number): void {
  for (const line of wordList.split('\n')) {
    const cost = 3 + 0.75 * Number.parseInt(line.charAt(0), 36);
    line
      .slice(1)
      .split('|')
      .forEach((group, index) => {
        for (const words of group.split(' ')) {
          const start = words.slice(0, index);
          for (let at = index; at < words.length; at += 1) add(start + words.charAt(at), cost);
        }
      });
  }
}
