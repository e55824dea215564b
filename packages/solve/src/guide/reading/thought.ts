import { hasCue } from './cues.ts';
import { factsAndGuesses } from './facts.ts';
import type { Reading } from './reading.ts';
import { countWords } from './word-count.ts';

export type ThoughtKind = 'others' | 'guilt' | 'self' | 'future' | 'duty' | 'plain';

/** "Nobody will ever …" is a forecast, whoever it is about. */
const forever =
  /\b(?:nobody|no one|never)\b.*\bwill\b|\bwill (?:never|ever)\b|\bnadie\b.*\b(?:va a|nunca)\b|不会再|再也|永远|这辈子|一辈子/i;

/** "They will refuse me": about what comes, more than about what others think. */
const forecast =
  /\b(?:they|he|she|it)(?:'ll| will| won'?t|(?:'re|'s| are| is) going to) (?!think|hate|judge|laugh)/i;

/** What a thought is about, which decides how it can be seen differently. */
export function thoughtKind(thought: string): ThoughtKind {
  if (forever.test(thought) || forecast.test(thought)) return 'future';
  if (hasCue(thought, 'selfBlame')) return 'guilt';
  if (hasCue(thought, 'others')) return 'others';
  if (hasCue(thought, 'self')) return 'self';
  if (hasCue(thought, 'duty')) return 'duty';
  if (hasCue(thought, 'future')) return 'future';
  return 'plain';
}

/** How much a thought weighs: blame and judgement most. */
export function thoughtWeight(thought: string): number {
  const isAbsolute = hasCue(thought, 'absolute') ? 1 : 0;
  return (
    isAbsolute +
    { guilt: 4, self: 4, others: 3, future: 2, duty: 2, plain: 0 }[thoughtKind(thought)]
  );
}

const subject =
  /^(?:i|i'm|he|she|they|we|it|nobody|no one|everyone|my \w+|yo|soy|no|me|nadie|todos|<person_\d+>)(?![a-záéíóúñ])/;

/** "I check my phone and I'm sure she hates me": the half that judges, where it stands alone. */
function coreOf(thought: string): string {
  const pieces = thought.split(/\s+(?:and|but|y|pero)\s+|,\s+/);
  const core = pieces.filter((piece) => {
    const lower = piece.toLowerCase().replaceAll('’', "'");
    const isJudging = hasCue(piece, 'guess') || hasCue(piece, 'self');
    return countWords(piece) >= 3 && subject.test(lower) && isJudging;
  });
  return core.length === 1 && core[0] !== undefined ? core[0] : thought;
}

/** The thought that weighs most among the person's guesses; undefined when there is none. */
export function findThought(reading: Reading): string | undefined {
  const { state } = reading;
  if (state.reframe?.thought !== undefined) return state.reframe.thought;
  const guesses = state.clarify?.assumptions ?? factsAndGuesses(reading).guesses;
  const told = guesses.filter((guess) => !/^(?:what if|y si|万一[^，]*$)/i.test(guess));
  const ranked = told.toSorted((a, b) => thoughtWeight(b) - thoughtWeight(a));
  return ranked[0] === undefined ? undefined : coreOf(ranked[0]);
}

/** Loss and injustice without self-blame are not errors of thinking: nothing to argue with. */
export function isAccurate(reading: Reading): boolean {
  const { problem, topics } = reading;
  if (hasCue(problem, 'selfBlame') || hasCue(problem, 'self')) return false;
  const thought = findThought(reading);
  const isGiven = factsAndGuesses(reading).guesses.some((guess) => hasCue(guess, 'outOfHands'));
  if (isGiven) return true;
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
