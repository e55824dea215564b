import { steps } from '@solacore/contract';
import { quotable } from './clauses.ts';
import type { Reading } from './reading.ts';
import { countWords } from './word-count.ts';

/** A clause to set beside an answer: only one that no reply of the last turn has just quoted. */
export function clauseBeside(reading: Reading): string | undefined {
  const clause = freshClause(reading);
  if (clause === undefined) return undefined;
  return reading.lastReply.includes(quotable(clause, reading.lang)) ? undefined : clause;
}

/** A clause of the problem that the replies so far have not quoted; undefined without a problem. */
export function freshClause(reading: Reading): string | undefined {
  const long = reading.clauses.filter((clause) => countWords(clause) >= 3);
  const pool = long.length > 0 ? long : reading.clauses;
  const fresh = pool.find((clause) => !reading.replied.includes(quotable(clause, reading.lang)));
  return fresh ?? pool[steps.indexOf(reading.step) % Math.max(1, pool.length)];
}
