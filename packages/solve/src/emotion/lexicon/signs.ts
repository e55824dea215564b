import type { Emotion } from '../emotions.ts';

export const degrees = ['strong', 'clear', 'faint'] as const;
export type Degree = (typeof degrees)[number];

/**
 * Words and phrases of one emotion, by how much they say. `_` joins a phrase, a lone `*` in it stands
 * for any word, a `*` after letters for any ending.
 */
export type Signs = Record<Degree, string>;

export type Lexicon = Record<Emotion, Signs>;
