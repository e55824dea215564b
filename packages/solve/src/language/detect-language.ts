import type { Language } from '@solacore/contract';
import { letterSigns } from './letter-signs.ts';
import { wordSigns } from './word-signs.ts';

const hanPattern = /[\u3400-\u9fff\uf900-\ufaff]/g;
const wordPattern = /[a-záéíóúüñ]+(?:['’][a-z]+)?/g;
const noisePattern = /<[A-Z_]+_\d+>|https?:\/\/\S+|\S+@\S+|[@#]\w+/g;

function letterScore(word: string): { en: number; es: number } {
  let en = 0;
  let es = 0;
  for (const sign of letterSigns) {
    const hits = word.match(sign.pattern)?.length ?? 0;
    en += hits * sign.en;
    es += hits * sign.es;
  }
  return { en, es };
}

/**
 * The language of a text among the three we speak; with nothing to go by, English. Falling back to
 * the locale for very short texts is the caller's rule.
 */
export function detectLanguage(text: string): Language {
  const clean = text.replace(noisePattern, ' ');
  const han = clean.match(hanPattern)?.length ?? 0;
  const words = clean.toLowerCase().replaceAll('’', "'").match(wordPattern) ?? [];
  if (han > 0 && han * 2 >= words.length) return 'zh';
  let en = 0;
  let es = (clean.match(/[¿¡]/g)?.length ?? 0) * 4;
  for (const word of words) {
    if (wordSigns.en.has(word)) en += 3;
    if (wordSigns.es.has(word)) es += 3;
    const letters = letterScore(word);
    en += letters.en;
    es += letters.es;
  }
  return es > en ? 'es' : 'en';
}
