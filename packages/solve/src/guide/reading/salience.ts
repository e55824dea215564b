import type { Language } from '@solacore/contract';
import { findFeeling } from '../../emotion/find-feeling.ts';
import { atOnce, type InPieces, mapInPieces } from '../in-pieces.ts';
import { clausesOf, sentencesOf } from './clauses.ts';
import { cues } from './cues.ts';
import { hasVerbEs } from './turned-es.ts';
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
  if (lang === 'es' && words < 6 && !hasVerbEs(clause)) points -= 2.5;
  if (words > 20) points -= 1;
  if (cues[lang].greeting.test(lower)) points -= 6;
  if (cues[lang].advice.test(lower)) points -= 3;
  return points;
}

/** What is told beside a question says more than the question. */
function withoutQuestions(text: string): string {
  const told = sentencesOf(text).filter((sentence) => !/[?？]$/.test(sentence));
  return told.some((sentence) => countWords(sentence) >= 3) ? told.join('\n') : text;
}

/** The clauses of a text, the most loaded first; equal ones keep their order. */
export function* rankInPieces(text: string, lang: Language): InPieces<string[]> {
  const clauses = clausesOf(withoutQuestions(text), lang);
  const points = yield* mapInPieces(clauses, (clause) => score(clause, lang));
  return clauses
    .map((clause, index) => ({ clause, index, points: points[index] ?? 0 }))
    .toSorted((a, b) => b.points - a.points || a.index - b.index)
    .map(({ clause }) => clause);
}

export const rankClauses = (text: string, lang: Language): string[] =>
  atOnce(rankInPieces(text, lang));

const subjects = {
  en: /\b(?:i (?!feel|am|think)|he|she|they|we|it|my|because|when)\b/i,
  es: /(?<![a-záéíóúñ])(?:me|mi|yo|se|le|no|porque|cuando|que)(?![a-záéíóúñ])/i,
  zh: /[我他她它]/,
} as const;

/** "Mostly worried.", "Guilt, I think.": the name of a feeling and nothing beside it. */
export function isFeelingOnly(clause: string, lang: Language): boolean {
  const longest = lang === 'zh' ? 3 : 6;
  if (countWords(clause) > longest || subjects[lang].test(clause)) return false;
  const found = findFeeling(clause, lang);
  // "My father died" shows grief and is a fact.
  return found !== undefined && (found.label.en !== 'grief' || countWords(clause) <= 2);
}

/** "Guilt, and I miss her so": a clause that begins with the name of a feeling. */
export function isFeelingFirst(clause: string, lang: Language): boolean {
  const start = lang === 'zh' ? clause.slice(0, 4) : clause.split(/\s+/).slice(0, 2).join(' ');
  // “怕丢了朋友” tells what is feared.
  if (/^怕./.test(start)) return false;
  return !subjects[lang].test(start) && findFeeling(start, lang) !== undefined;
}
