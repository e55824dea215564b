import type { Language } from '@solacore/contract';
import { type Emotion, type EmotionLexicon, emotions } from './emotions.ts';
import { feelings } from './feelings.ts';
import { lexiconEn } from './lexicon-en.ts';
import { lexiconEs } from './lexicon-es.ts';
import { lexiconZh } from './lexicon-zh.ts';

const lexicons: Record<Language, EmotionLexicon> = { en: lexiconEn, es: lexiconEs, zh: lexiconZh };

/** A joyful or angry word loses its emotion behind a negation close by. */
const negations: Record<Language, RegExp> = {
  en: /\b(not|never|no|isn't|wasn't|don't|doesn't|didn't|can't|aren't|hardly)\s+(?:\w+\s+)?$/,
  es: /\b(no|nunca|sin|tampoco|ni)\s+(?:(?:me|te|le|lo|la|es|son|muy|tan|soy|estoy)\s+){0,2}$/,
  zh: /(不|没有|没|别|无)(太|很|那么|再|要|是)?$/,
};

function shows(text: string, pattern: RegExp, lang: Language): boolean {
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
    if (!negations[lang].test(text.slice(Math.max(0, match.index - 20), match.index))) return true;
  }
  return false;
}

/** The basic emotions a text shows, by the product's own lexicon; empty when it shows none. */
export function detectEmotions(text: string, lang: Language): Emotion[] {
  const lower = text.toLowerCase().replaceAll('’', "'");
  const families = feelings
    .filter((feeling) => shows(lower, feeling.signs[lang], lang))
    .map((feeling) => feeling.family);
  const named = new Set<string>(families);
  const lexicon = lexicons[lang];
  return emotions.filter((emotion) => named.has(emotion) || shows(lower, lexicon[emotion], lang));
}
