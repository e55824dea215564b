import type { Language } from '@solacore/contract';
import { type Feeling, feelings } from './feelings.ts';

const negation = {
  en: /\b(not|isn't|no longer|never|don't feel|without|less)\s+(?:\w+\s+){0,2}$/,
  es: /\b(no|nunca|sin|ya no|tampoco|ni)\s+(?:[\wáéíóúñ]+\s+){0,2}$/,
  zh: /(不是|不|没有|没|并不|不算|不太)(很|太|那么|觉得|感到)?$/,
} as const;

function hits(text: string, pattern: RegExp, lang: Language): number {
  let count = 0;
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
    if (!negation[lang].test(text.slice(Math.max(0, match.index - 24), match.index))) count += 1;
  }
  return count;
}

/** The feeling with most signs in the text, negated ones not counted; undefined without a sign. */
export function findFeeling(text: string, lang: Language): Feeling | undefined {
  const lower = text.toLowerCase().replaceAll('’', "'");
  let best: Feeling | undefined;
  let bestHits = 0;
  for (const feeling of feelings) {
    const count = hits(lower, feeling.signs[lang], lang);
    if (count > bestHits) {
      best = feeling;
      bestHits = count;
    }
  }
  return best;
}
