import { normalizeMessage } from './normalize-message.ts';
import type { SafetyAssessment } from './worse.ts';

/** Messages for which a guess stands: its own, and the two in which a denial or few words follow. */
const messagesOfGuess = 3;
/** The same where the model was sure. */
const messagesOfSureGuess = 8;
/** Two guesses within so many messages bear each other out: help stays for good. */
const messagesOfRepeated = 4;

/** A person's message and what `assess` says of it by itself. */
export type Weighed = { words: string; found: SafetyAssessment };

/** The guess that still stands at the last of the messages, oldest first. */
export function standingGuess(all: readonly Weighed[]): SafetyAssessment | undefined {
  const places = guessedAnew(all);
  const isRepeated = places.some(
    (at, next) => at - (places[next - 1] ?? -Infinity) < messagesOfRepeated,
  );
  const standing = places.filter((at) => {
    const stay = all[at]?.found.isSure ? messagesOfSureGuess : messagesOfGuess;
    return isRepeated || all.length - at <= stay;
  });
  return all[standing.at(-1) ?? -1]?.found;
}

/** The same words guessed at again say nothing new, and an answer of one word is in many of them. */
function guessedAnew(all: readonly Weighed[]): number[] {
  const known: string[] = [];
  return all.flatMap(({ words, found }, at) => {
    if (!found.isGuess) return [];
    const message = normalizeMessage(words);
    if (known.some((earlier) => earlier.includes(message))) return [];
    known.push(message);
    return [at];
  });
}
