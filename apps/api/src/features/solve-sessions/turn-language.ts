import { type Language, languageOf } from '@solacore/contract';
import { detectLanguage } from '@solacore/solve';

/** Fewer words than this say too little about their language. */
const enoughWords = 4;

/** The language to answer in: that of the words, or the locale's where they are too few. */
export function turnLanguage(content: string, locale: string): Language {
  return countWords(content) >= enoughWords ? detectLanguage(content) : languageOf(locale);
}

/** Han characters count one each; everything else by runs of letters. */
function countWords(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}'’])+/gu)?.length ?? 0;
  return han + words;
}
