import { findFeeling } from '../../emotion/find-feeling.ts';
import { clip } from '../reading/clip.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import { goalSentence } from '../reading/goal-words.ts';
import type { Reading } from '../reading/reading.ts';
import { isFeelingFirst } from '../reading/salience.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

function sentence(text: string, stop: string): string {
  const first = text.startsWith('<') ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…。！？]$/.test(first) ? first : `${first}${stop}`;
}

const ownSentence = {
  en: /^(?:I|I['’](?:m|ve|d)|my|we|it|he|she|they|nobody|everyone)\b/i,
  es: /^(?:yo|me|mi|no|estoy|tengo|siento|soy|sigo|llevo|nos|se|nunca|siempre)(?=\s)/i,
  zh: /我|他|她|天|晚|觉得|一直/,
} as const;

/** A clause that stands as a sentence of its own, and not only the name of a feeling. */
export function standsAlone(clause: string, reading: Reading): boolean {
  if (isFeelingFirst(clause, reading.lang)) return false;
  return countWords(clause) >= 4 && ownSentence[reading.lang].test(clause);
}

/** Situation, effect and goal as plain sentences, in the person's own first person. */
export function problemStatement(reading: Reading, voice: Voice, goal: string): string {
  const { gap, stop } = voice.phrases;
  const { facts } = factsAndGuesses(reading);
  const clauses = reading.clauses.filter((clause) => countWords(clause) >= 3);
  const theme = reading.state.receive?.theme ?? '';
  const situation = theme === '' ? (facts[0] ?? clauses[0] ?? reading.clauses[0]) : theme;
  const others = reading.clauses.filter(
    (clause) => situation?.includes(clause) !== true && standsAlone(clause, reading),
  );
  const effect =
    others.find((clause) => facts.includes(clause)) ??
    others.find((clause) => findFeeling(clause, reading.lang) !== undefined) ??
    others[0];
  const told = [situation, effect]
    .filter((text) => text !== undefined)
    .map((text) => sentence(clip(text, 190), stop));
  return clip([...told, goalSentence(goal, reading.lang)].join(gap), 500);
}
