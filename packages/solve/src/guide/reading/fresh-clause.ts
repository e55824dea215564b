import { steps } from '@solacore/contract';
import { quotable } from './clauses.ts';
import type { Reading } from './reading.ts';
import { turned } from './turned.ts';
import { countWords } from './word-count.ts';

/** A clause that no reply has quoted yet, else one the last reply did not quote; may be none. */
export function freshClause(reading: Reading): string | undefined {
  const fewest = reading.lang === 'zh' ? 3 : 4;
  const long = reading.clauses.filter((clause) => countWords(clause) >= fewest);
  const pool = long.length > 0 ? long : reading.clauses;
  const quote = (clause: string) => quotable(clause, reading.lang);
  const isIn = (text: string, clause: string) =>
    text.includes(quote(clause)) ||
    text.toLowerCase().includes(turned(clause, reading.lang)?.toLowerCase() ?? '\0');
  const fresh = pool.find((clause) => !isIn(reading.replied, clause));
  const older = long.filter((clause) => !isIn(reading.lastReply, clause));
  return fresh ?? older[steps.indexOf(reading.step) % Math.max(1, older.length)];
}
