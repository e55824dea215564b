import { nearGoodEn } from './near-good-en.ts';
import { nearGoodEs } from './near-good-es.ts';
import { nearGoodZh } from './near-good-zh.ts';

/** Replies that sound like a broken rule and keep every one: language, step, words, reply. */
export const nearGood = [...nearGoodEn, ...nearGoodEs, ...nearGoodZh];
