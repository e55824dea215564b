import { findFeeling } from '../../emotion/find-feeling.ts';
import { clausesOf } from './clauses.ts';
import { clip } from './clip.ts';
import { cues } from './cues.ts';
import type { Reading } from './reading.ts';
import { countWords } from './word-count.ts';

function isGuess(clause: string, reading: Reading): boolean {
  return cues[reading.lang].guess.test(clause.toLowerCase().replaceAll('’', "'"));
}

function isStatement(clause: string, reading: Reading): boolean {
  const { greeting, advice } = cues[reading.lang];
  const lower = clause.toLowerCase();
  const isFeeling = countWords(clause) <= 9 && findFeeling(lower, reading.lang) !== undefined;
  return countWords(clause) >= 3 && !isFeeling && !greeting.test(lower) && !advice.test(lower);
}

/** What happened, and what is a guess about it, in the person's words and order. */
export function factsAndGuesses(reading: Reading): { facts: string[]; guesses: string[] } {
  const clauses = clausesOf(reading.problem, reading.lang).filter(
    (c) => isGuess(c, reading) || isStatement(c, reading),
  );
  const clipped = [...new Set(clauses.map((clause) => clip(clause, 240)))];
  return {
    facts: clipped.filter((clause) => !isGuess(clause, reading)).slice(0, 6),
    guesses: clipped.filter((clause) => isGuess(clause, reading)).slice(0, 5),
  };
}
