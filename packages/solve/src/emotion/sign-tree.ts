import { type Emotion, emotions } from './emotions.ts';
import { type Degree, degrees, type Lexicon } from './lexicon/signs.ts';

/** What one sign says: its emotions, each in the degree it shows them. */
type Meaning = Partial<Record<Emotion, Degree>>;

export type SignTree = { next: Map<string, SignTree>; meaning?: Meaning };

/** All signs of a language as a tree of words; `split` cuts a sign into the words of a text. */
export function growTree(lexicon: Lexicon, split: (sign: string) => string[]): SignTree {
  const root: SignTree = { next: new Map() };
  for (const emotion of emotions) {
    for (const degree of degrees) {
      for (const sign of lexicon[emotion][degree].split(/\s+/)) {
        if (sign === '') continue;
        const end = reach(root, split(sign));
        end.meaning = { [emotion]: degree, ...end.meaning };
      }
    }
  }
  return root;
}

function reach(root: SignTree, words: string[]): SignTree {
  let node = root;
  for (const word of words) {
    const known = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, known);
    node = known;
  }
  return node;
}

type Found = { meaning: Meaning; length: number };

/** The longest sign that begins at a word; every word is given as its forms. */
export function findSign(
  tree: SignTree,
  text: string[][],
  at: number,
  length = 0,
): Found | undefined {
  let best: Found | undefined = tree.meaning && { meaning: tree.meaning, length };
  const forms = text[at];
  if (forms === undefined) return best;
  for (const form of length > 0 ? [...forms, '*'] : forms) {
    const next = tree.next.get(form);
    const found = next && findSign(next, text, at + 1, length + 1);
    if (found && (best === undefined || found.length > best.length)) best = found;
  }
  return best;
}
