import type { Language } from '@solacore/contract';
import { clausesOf, sentencesOf } from './clauses.ts';
import { hasCue } from './cues.ts';
import { topicsOf } from './topics.ts';
import { countWords } from './word-count.ts';

const fewestWords = 25;

/** Several problems in one message: three topics or more, and words that string them together. */
export function hasSeveral(text: string): boolean {
  const topics = topicsOf(text).filter((topic) => topic !== 'habit' && topic !== 'other');
  return topics.length >= 3 && countWords(text) >= fewestWords && hasCue(text, 'several');
}

const plainWords =
  /^(?:the|and|that|this|with|about|think|most|mostly|because|just|really|from|have|what|been|can't|stop|thinking|que|por|para|con|los|las|una|pero|más|creo|sobre)$/;

function tokens(text: string): string[] {
  const latin =
    text
      .toLowerCase()
      .replaceAll(/['’]s\b/g, '')
      .match(/<[a-z_]+_\d+>|[a-z\u00df-\u024f']{3,}/g) ?? [];
  const han = [...text.matchAll(/(?=([\u3400-\u9fff]{2}))/g)].map(([, pair]) => pair ?? '');
  return [...latin.filter((word) => !plainWords.test(word)), ...han];
}

/** The clause of the first message that the second one takes up ("my son"); undefined without. */
export function focusOf(told: string[], lang: Language): string | undefined {
  const [first = '', second = ''] = told;
  if (second === '' || !hasSeveral(first)) return undefined;
  const words = tokens(clausesOf(second, lang).join(' '));
  const pieces = sentencesOf(first).flatMap((sentence) =>
    hasSeveral(sentence) || countWords(sentence) > (lang === 'zh' ? 11 : 18)
      ? clausesOf(sentence, lang)
      : [sentence],
  );
  const scored = pieces
    .map((piece) => ({ piece, hits: words.filter((word) => tokens(piece).includes(word)).length }))
    .toSorted((a, b) => b.hits - a.hits);
  const best = scored[0];
  return best === undefined || best.hits === 0 ? undefined : best.piece;
}

/** Clauses of what they chose first, the rest after them. */
export function focusedFirst(clauses: string[], focus: string): string[] {
  const isIn = (clause: string) => focus.includes(clause) || clause.includes(focus);
  return [...clauses.filter(isIn), ...clauses.filter((clause) => !isIn(clause))];
}
