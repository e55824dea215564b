import { type Language, languageOf } from '@solacore/contract';
import { detectLanguage } from './detect-language.ts';

/** Fewer words than this say too little about their language. */
const enoughWords = 4;

/** The language to answer in: that of the words, or the locale's where they are too few. */
export function turnLanguage(content: string, locale: string): Language {
  return countWords(content) >= enoughWords ? detectLanguage(content) : languageOf(locale);
}

/** Han characters count one each, everything else by runs of letters; a placeholder is no word. */
function countWords(text: string): number {
  const said = text.replace(/<[A-Z_]+_\d+>/g, ' ');
  const han = said.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = said.match(/(?:(?!\p{Script=Han})[\p{L}\p{M}'’])+/gu)?.length ?? 0;
  return han + words;
}
