import { hasCue } from './cues.ts';
import { factsAndGuesses } from './facts.ts';
import type { Reading } from './reading.ts';

export type ThoughtKind = 'others' | 'guilt' | 'self' | 'future' | 'duty' | 'plain';

/** "Nobody will ever …" is a forecast, whoever it is about. */
const forever =
  /\b(?:nobody|no one|never)\b.*\bwill\b|\bwill (?:never|ever)\b|\bnadie\b.*\b(?:va a|nunca)\b|不会再|再也|永远/i;

/** What a thought is about, which decides how it can be seen differently. */
export function thoughtKind(thought: string): ThoughtKind {
  if (forever.test(thought)) return 'future';
  if (hasCue(thought, 'selfBlame')) return 'guilt';
  if (hasCue(thought, 'others')) return 'others';
  if (hasCue(thought, 'self')) return 'self';
  if (hasCue(thought, 'duty')) return 'duty';
  if (hasCue(thought, 'future')) return 'future';
  return 'plain';
}

function weight(thought: string): number {
  const isAbsolute = hasCue(thought, 'absolute') ? 1 : 0;
  return (
    isAbsolute +
    { guilt: 4, self: 4, others: 3, future: 2, duty: 2, plain: 0 }[thoughtKind(thought)]
  );
}

/** The thought that weighs most among the person's guesses; undefined when there is none. */
export function findThought(reading: Reading): string | undefined {
  const { state } = reading;
  if (state.reframe?.thought !== undefined) return state.reframe.thought;
  const guesses = state.clarify?.assumptions ?? factsAndGuesses(reading).guesses;
  const ranked = guesses.toSorted((a, b) => weight(b) - weight(a));
  return ranked[0];
}

/** Loss and injustice without self-blame are not errors of thinking: nothing to argue with. */
export function isAccurate(reading: Reading): boolean {
  const { problem, topics } = reading;
  if (hasCue(problem, 'selfBlame') || hasCue(problem, 'self')) return false;
  const thought = findThought(reading);
  const kind = thought === undefined ? 'plain' : thoughtKind(thought);
  if (kind === 'future' || kind === 'guilt' || kind === 'self') return false;
  return topics[0] === 'grief' || hasCue(problem, 'injustice') || hasCue(problem, 'outOfHands');
}

const tokenPattern = /[a-z\u00df-\u024f]{3,}|[\u3400-\u9fff\uf900-\ufaff]/g;

/** Whether a text says the thought once more, rather than something about it. */
export function isSameThought(text: string, thought: string): boolean {
  const known = new Set(thought.toLowerCase().match(tokenPattern) ?? []);
  const words = [...new Set(text.toLowerCase().match(tokenPattern) ?? [])];
  if (words.length === 0 || known.size === 0) return false;
  return words.filter((word) => known.has(word)).length / words.length >= 0.7;
}
