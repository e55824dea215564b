import type { Token } from './tokens.ts';

export type NameLanguage = 'en' | 'es';

const english = new Set(
  'the and my to of is i in he she with was but for it that you are this not have they his her'.split(
    ' ',
  ),
);
const spanish = new Set(
  'de la que el en y mi con por para los las se lo una un su pero es del al como muy esta le te'.split(
    ' ',
  ),
);

/** The language a text is written in, which is not always the one the app is set to. */
export function languageOf(tokens: readonly Token[], lang: string | undefined): NameLanguage {
  let balance = 0;
  for (const { word } of tokens) {
    if (english.has(word)) balance += 1;
    if (spanish.has(word)) balance -= 1;
  }
  if (balance !== 0) return balance > 0 ? 'en' : 'es';
  return lang?.toLowerCase().startsWith('es') ? 'es' : 'en';
}
