import { sentencesOf } from './clauses.ts';
import { clip } from './clip.ts';
import { cues } from './cues.ts';
import type { Reading } from './reading.ts';
import { countWords } from './word-count.ts';

/** What it is about in one sentence of theirs: the first that says something, else the main clause. */
export function themeOf(reading: Reading): string {
  const sentence = sentencesOf(reading.problem).find((text) => {
    const words = countWords(text);
    return words >= 5 && words <= 26 && !cues[reading.lang].greeting.test(text.toLowerCase());
  });
  return clip(sentence ?? reading.clauses[0] ?? reading.current.text, 240);
}
