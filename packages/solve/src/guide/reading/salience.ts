import type { Language } from '@solacore/contract';
import { findFeeling } from '../../emotion/find-feeling.ts';
import { clausesOf } from './clauses.ts';
import { cues } from './cues.ts';
import { countWords } from './word-count.ts';

const firstPerson = {
  en: /\b(i|i'm|i've|my|me|we)\b/,
  es: /\b(me|mi|mis|yo|estoy|tengo|siento|soy|puedo|llevo|he)\b/,
  zh: /我/,
} as const;

function score(clause: string, lang: Language): number {
  const lower = clause.toLowerCase().replaceAll('’', "'");
  const words = countWords(clause);
  let points = 0;
  if (findFeeling(lower, lang) !== undefined) points += 3;
  if (firstPerson[lang].test(lower)) points += 1.5;
  if (cues[lang].absolute.test(lower)) points += 1;
  if (cues[lang].guess.test(lower)) points += 0.5;
  if (words >= 4 && words <= 14) points += 2;
  if (words < 3) points -= 2;
  if (words > 20) points -= 1;
  if (cues[lang].greeting.test(lower)) points -= 6;
  if (cues[lang].advice.test(lower)) points -= 3;
  return points;
}

/** The clauses of a text, the most loaded first; equal ones keep their order. */
export function rankClauses(text: string, lang: Language): string[] {
  return clausesOf(text, lang)
    .map((clause, index) => ({ clause, index, points: score(clause, lang) }))
    .toSorted((a, b) => b.points - a.points || a.index - b.index)
    .map(({ clause }) => clause);
}
