import type { ClarifyResult } from '@solacore/contract';
import type { Draft } from '../draft.ts';
import { clip } from '../reading/clip.ts';
import { goalSentence, goalWords } from '../reading/goal-words.ts';
import type { Reading } from '../reading/reading.ts';
import { rankClauses } from '../reading/salience.ts';
import { toldGoal } from '../reading/told-after.ts';
import type { Voice } from '../voice.ts';

const mostFacts = 12;

/** Said after the problem was put together: another goal takes the place of the first one. */
export function correct(reading: Reading, voice: Voice, known: ClarifyResult): Draft {
  const { clarify: pools, stop, gap } = voice.phrases;
  const { lang, current } = reading;
  const goal = toldGoal(current.text, lang);
  if (goal !== undefined) {
    const told = clip(goalWords(goal, lang), 400);
    const old = goalSentence(known.goal, lang);
    const isIn = known.problem.includes(old);
    const now = goalSentence(told, lang);
    const problem = isIn ? known.problem.replace(old, now) : `${known.problem}${gap}${now}`;
    const parts = [voice.say('corrected', pools.corrected, { q: voice.quote(told) })];
    const part = { ...known, goal: told, problem: clip(problem, 500) };
    return { parts, result: { clarify: part }, complete: true };
  }
  const clause = rankClauses(current.text, lang)[0] ?? current.text;
  const sentence = `${clause.charAt(0).toUpperCase()}${clause.slice(1)}${stop}`;
  const part = {
    ...known,
    problem: clip(`${known.problem}${gap}${sentence}`, 500),
    facts: [...known.facts, clip(clause, 240)].slice(0, mostFacts),
  };
  const parts = [voice.say('added', pools.added, { q: voice.quote(clause) })];
  return { parts, result: { clarify: part }, complete: true };
}
