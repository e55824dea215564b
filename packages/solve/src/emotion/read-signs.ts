import type { Language } from '@solacore/contract';
import { type Emotion, emotions } from './emotions.ts';
import { lexiconEn } from './lexicon/en/index.ts';
import { lexiconEs } from './lexicon/es/index.ts';
import type { Degree, Lexicon } from './lexicon/signs.ts';
import { lexiconZh } from './lexicon/zh/index.ts';
import { isNegated } from './negation.ts';
import { findSign, growTree, type SignTree } from './sign-tree.ts';
import { formsOf, splitSign } from './text-words.ts';

const lexicons: Record<Language, Lexicon> = { en: lexiconEn, es: lexiconEs, zh: lexiconZh };
const trees = new Map<Language, SignTree>();

/** Grown at the first text, not when the package is loaded. */
function treeOf(lang: Language): SignTree {
  const tree = trees.get(lang) ?? growTree(lexicons[lang], (sign) => splitSign(sign, lang));
  trees.set(lang, tree);
  return tree;
}

export type SignCounts = Record<Emotion, Record<Degree, number>>;

const none = () => ({ strong: 0, clear: 0, faint: 0 });

/** How many signs of each emotion a text shows, by degree; a joy denied counts as sadness. */
export function readSigns(words: string[], lang: Language): SignCounts {
  const tree = treeOf(lang);
  const text = words.map((word) => formsOf(word, lang));
  const counts: SignCounts = {
    anger: none(),
    disgust: none(),
    fear: none(),
    joy: none(),
    sadness: none(),
    surprise: none(),
  };
  for (let at = 0; at < text.length; at += 1) {
    const found = findSign(tree, text, at);
    if (found === undefined) continue;
    const denied = isNegated(words, at, lang);
    for (const emotion of emotions) {
      const degree = found.meaning[emotion];
      if (degree === undefined) continue;
      if (!denied) counts[emotion][degree] += 1;
      else if (emotion === 'joy' && degree !== 'faint') counts.sadness.clear += 1;
    }
    at += found.length - 1;
  }
  return counts;
}
