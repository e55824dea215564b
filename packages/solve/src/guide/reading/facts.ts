import { clausesOf } from './clauses.ts';
import { clip } from './clip.ts';
import { cues, hasCue } from './cues.ts';
import { isTelling } from './message-kind.ts';
import type { Reading } from './reading.ts';
import { isFeelingFirst, isFeelingOnly } from './salience.ts';
import { countWords } from './word-count.ts';

/** What somebody else said happened, whatever it says. */
const reported =
  /^(?:(?:my|the) \w+|he|she|they|<person_\d+>) (?:says?|said|tells?|told)\b|^(?:mi [a-záéíóúñ]+|[ée]l|ella) (?:dice|dijo)(?=\s)|^(?:他|她|老公|老婆|领导|老板|我?[爸妈]).{0,2}说/;

function isGuess(clause: string, reading: Reading): boolean {
  const lower = clause.toLowerCase().replaceAll('’', "'");
  const isWhole = countWords(clause) >= 3 && isTelling(clause);
  return isWhole && cues[reading.lang].guess.test(lower) && !reported.test(lower);
}

function isStatement(clause: string, reading: Reading): boolean {
  const { greeting, advice } = cues[reading.lang];
  const lower = clause.toLowerCase();
  return (
    countWords(clause) >= 3 && !greeting.test(lower) && !advice.test(lower) && isTelling(clause)
  );
}

const mostGuesses = 5;

/** Of many guesses those that judge the person or say "always", in the order they were said. */
function heaviest(guesses: string[]): string[] {
  const heavy = (text: string) =>
    Number(hasCue(text, 'selfBlame') || hasCue(text, 'self')) + Number(hasCue(text, 'absolute'));
  const kept = guesses.toSorted((a, b) => heavy(b) - heavy(a)).slice(0, mostGuesses);
  return guesses.filter((guess) => kept.includes(guess));
}

/** What happened, and what is a guess about it, in the person's words and order. */
export function factsAndGuesses(reading: Reading): { facts: string[]; guesses: string[] } {
  const clauses = clausesOf(reading.problem, reading.lang).filter(
    (c) =>
      !isFeelingOnly(c, reading.lang) &&
      !isFeelingFirst(c, reading.lang) &&
      (isGuess(c, reading) || isStatement(c, reading)),
  );
  const clipped = [...new Set(clauses.map((clause) => clip(clause, 240)))];
  return {
    facts: clipped.filter((clause) => !isGuess(clause, reading)).slice(0, 6),
    guesses: heaviest(clipped.filter((clause) => isGuess(clause, reading))),
  };
}
