import type { Language } from '@solacore/contract';
import { type Feeling, feelings } from './feelings.ts';

const negation = {
  en: /\b(not|isn't|no longer|never|don't feel|without|less)\s+(?:\w+\s+){0,2}$/,
  es: /\b(no|nunca|sin|ya no|tampoco|ni)\s+(?:[\wáéíóúñ]+\s+){0,2}$/,
  zh: /(不是|不|没有|没|并不|不算|不太)(很|太|那么|觉得|感到)?$/,
} as const;

/** How often a feeling shows, and where first; negated signs do not count. */
function hits(text: string, pattern: RegExp, lang: Language): { count: number; first: number } {
  let count = 0;
  let first = text.length;
  for (const match of text.matchAll(new RegExp(pattern.source, 'g'))) {
    if (negation[lang].test(text.slice(Math.max(0, match.index - 24), match.index))) continue;
    count += 1;
    first = Math.min(first, match.index);
  }
  return { count, first };
}

/** The feeling with most signs in the text, of equal ones the first named; undefined without. */
export function findFeeling(text: string, lang: Language): Feeling | undefined {
  const lower = text.toLowerCase().replaceAll('’', "'");
  let best: Feeling | undefined;
  let most = 0;
  let earliest = lower.length;
  for (const feeling of feelings) {
    const { count, first } = hits(lower, feeling.signs[lang], lang);
    if (count > most || (count > 0 && count === most && first < earliest)) {
      best = feeling;
      most = count;
      earliest = first;
    }
  }
  return best;
}
