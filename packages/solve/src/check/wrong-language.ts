import type { Language } from '@solacore/contract';
import { countHan } from './measure.ts';
import { functionWords } from './words-of-languages.ts';

const otherScripts =
  /[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff\u0600-\u06ff\u0900-\u097f\u0e00-\u0e7f]/g;
const word = /[\p{Script=Latin}\p{M}]+(?:['-][\p{Script=Latin}]+)*/gu;
const placeholder = /<[A-Z_]+_\d+>/g;
const anyLatin: ReadonlySet<string> = new Set([
  ...functionWords.en.own,
  ...functionWords.es.own,
  ...functionWords.en.foreign,
]);

/** Whether a sentence, quoted words left out, is in another language than the person's. */
export function isWrongLanguage(sentence: string, lang: Language): boolean {
  const text = sentence.replace(placeholder, ' ').replaceAll('’', "'").toLowerCase();
  if ((text.match(otherScripts)?.length ?? 0) >= 4) return true;
  const words = text.match(word) ?? [];
  const han = countHan(text);
  if (lang === 'zh') {
    const telling = words.filter((one) => anyLatin.has(one)).length;
    return words.length > han && telling >= Math.max(1, words.length / 4);
  }
  if (han >= 3 && han > words.length) return true;
  const { own, foreign } = functionWords[lang];
  const foreigners = words.filter((one) => foreign.has(one)).length;
  const natives = words.filter((one) => own.has(one)).length;
  if (words.length <= 3) return foreigners >= 1 && natives === 0 && words.length === foreigners;
  return foreigners >= 2 && foreigners > natives * 2;
}
