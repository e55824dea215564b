import { sentencesOf } from './clauses.ts';
import { clip } from './clip.ts';
import { cues, hasCue } from './cues.ts';
import { isTelling } from './message-kind.ts';
import { letterWords, type Reading } from './reading.ts';
import { isFeelingOnly } from './salience.ts';
import { topicsOf } from './topics.ts';
import { countWords } from './word-count.ts';

const fewestWords = 4;
const mostWords = 34;

function isAbout(text: string, { topics }: Reading): boolean {
  return topicsOf(text)[0] === topics[0] && !hasCue(text, 'guess');
}

/**
 * What it is about in one sentence of theirs: of the things named, the one they chose; else the
 * first that is about the main topic; else the first that says something.
 */
export function themeOf(reading: Reading): string {
  const { problem, lang, focus } = reading;
  const sentences = sentencesOf(problem).filter((text) => {
    const words = countWords(text);
    const isLong = words >= fewestWords && words <= mostWords;
    const isGreeting = cues[lang].greeting.test(text.toLowerCase());
    return isLong && !isGreeting && isTelling(text) && !isFeelingOnly(text, lang);
  });
  const told = sentences.filter((text) => !/[?？]$/.test(text));
  const pool = told.length > 0 ? told : sentences;
  if (focus !== undefined) return clip(focus, 240);
  const isLetter = countWords(problem) > letterWords;
  const own = isLetter ? pool.slice(0, 4).find((text) => isAbout(text, reading)) : undefined;
  return clip(own ?? pool[0] ?? reading.clauses[0] ?? reading.current.text, 240);
}
