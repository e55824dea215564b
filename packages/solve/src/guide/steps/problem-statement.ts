import { findFeeling } from '../../emotion/find-feeling.ts';
import { clip } from '../reading/clip.ts';
import { cues } from '../reading/cues.ts';
import { factsAndGuesses } from '../reading/facts.ts';
import type { Reading } from '../reading/reading.ts';
import { countWords } from '../reading/word-count.ts';
import type { Voice } from '../voice.ts';

function sentence(text: string, stop: string): string {
  const first = text.startsWith('<') ? text : text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…。！？]$/.test(first) ? first : `${first}${stop}`;
}

/** Situation, effect and goal, in the person's own first person. */
export function problemStatement(reading: Reading, voice: Voice, goal: string): string {
  const { gap, stop } = voice.phrases;
  const { facts } = factsAndGuesses(reading);
  const clauses = reading.clauses.filter((clause) => countWords(clause) >= 2);
  const situation = facts[0] ?? clauses[0];
  const felt = clauses.filter((clause) => clause !== situation);
  const effect = felt.find((c) => findFeeling(c, reading.lang) !== undefined) ?? felt[0];
  const told = [situation, effect]
    .filter((text) => text !== undefined)
    .map((text) => sentence(clip(text, 150), stop));
  const isWish = cues[reading.lang].goal.exec(goal.toLowerCase())?.index === 0;
  const frame = isWish ? ['{goal}'] : voice.phrases.clarify.want;
  const want = voice.say('want', frame, { goal: clip(goal, 150) });
  return clip([...told, sentence(want, stop)].join(gap), 500);
}
