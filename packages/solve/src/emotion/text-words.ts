import type { Language } from '@solacore/contract';
import { formsEn } from './forms-en.ts';
import { formsEs } from './forms-es.ts';

const latin =
  /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*|[:;=]-?[()dp](?![\p{L}])|<3|[!?]+|[.,;:…]|\p{Extended_Pictographic}/gu;
const chinese = /[a-z0-9]+|[^\s]/gu;
const placeholder = /<[A-Z_]+_\d+>/g;

const patterns: Record<Language, RegExp> = { en: latin, es: latin, zh: chinese };
const forms: Record<Language, (word: string) => string[]> = {
  en: formsEn,
  es: formsEs,
  zh: (word) => [word],
};

/** The words, marks and little faces of a text in lower case; in Chinese, its characters. */
export function wordsOf(text: string, lang: Language): string[] {
  const plain = text.replace(placeholder, ' ').toLowerCase().replaceAll('’', "'");
  return plain.replace(/([!?])\1{2,}/g, '$1$1$1').match(patterns[lang]) ?? [];
}

/** A word as it may stand in the lists. */
export function formsOf(word: string, lang: Language): string[] {
  return forms[lang](word);
}

/** A sign of the lists cut as a text is. */
export function splitSign(sign: string, lang: Language): string[] {
  const bare = lang === 'es' ? sign.normalize('NFD').replace(/\p{M}/gu, '') : sign;
  return bare
    .split('_')
    .flatMap((part) => (/[*]/.test(part) && lang !== 'zh' ? [part] : wordsOf(part, lang)));
}
