import type { Language } from '@solacore/contract';
import { frameWords } from './frame-words.ts';
import { letterWeights, weightStep } from './letter-weights.ts';
import { placesOf } from './word-pieces.ts';

const hanPattern = /[\u3400-\u9fff\uf900-\ufaff]/g;
const wordPattern = /[a-záéíóúüñ]+(?:'[a-z]+)?/g;
const noisePattern = /<[A-Z_]+_\d+>|https?:\/\/\S+|\S+@\S+|[@#][\p{L}\p{N}_]+/gu;
const foreignAccent = /(?!\u0301|\u0303|\u0308)\p{M}/gu;

/** No single word decides alone against several. */
const mostOfAWord = 6;
const mostOfAMark = 4;
const frame = 3;

/** Log-odds that a lower-case word is Spanish rather than English. */
function weighWord(word: string): number {
  let sum = 0;
  for (const at of placesOf(word)) sum += letterWeights.charCodeAt(at) - 80;
  const letters = Math.max(-mostOfAWord, Math.min(mostOfAWord, sum * weightStep));
  return letters + (frameWords.es.has(word) ? frame : 0) - (frameWords.en.has(word) ? frame : 0);
}

/** Words as the table knows them: lower case, of accents only those that Spanish has. */
function listWords(text: string): string[] {
  const plain = text.toLowerCase().replaceAll('’', "'").normalize('NFD').replace(foreignAccent, '');
  return plain.normalize('NFC').match(wordPattern) ?? [];
}

/**
 * The language of a text among the three we speak; with nothing to go by, English. Falling back to
 * the locale for very short texts is the caller's rule.
 */
export function detectLanguage(text: string): Language {
  const clean = text.replace(noisePattern, ' ');
  const han = clean.match(hanPattern)?.length ?? 0;
  const words = listWords(clean);
  if (han > 0 && han * 2 >= words.length) return 'zh';
  const marks = clean.match(/[¿¡]/g)?.length ?? 0;
  const spanish = words.reduce((sum, word) => sum + weighWord(word), marks * mostOfAMark);
  return spanish > 0 ? 'es' : 'en';
}
