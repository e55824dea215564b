import type { Word } from './evidence.ts';

const mostlyCapitals = 0.6;
const fewestWords = 4;

/** Whether capitals say anything here. `none`: all lower case; `all`: every word has one. */
export type Capitals = 'usual' | 'all';

/** In a headline or a shouted message a capital is no sign of a name. */
export function readCapitals(words: readonly Word[]): Capitals {
  let long = 0;
  let capital = 0;
  for (const word of words) {
    if (word.startsSentence || word.shape === 'initial' || word.word.length < 3) continue;
    if (word.isName && !word.isOrdinary) continue;
    long += 1;
    if (word.shape !== 'lower') capital += 1;
  }
  return long >= fewestWords && capital / long > mostlyCapitals ? 'all' : 'usual';
}
