import { isLatinWord } from '../../characters.ts';

/** A part of the text in which the label of a number can stand. */
export type Stretch = { start: number; words: string };

/** A label, what joins it to its value, and letters the value may begin with. */
const reach = 96;
const maxWordLength = 24;

/** The words before each run of digits: most of a text is far from any number. */
export function listStretches(text: string): Stretch[] {
  const stretches: Stretch[] = [];
  let start = -1;
  let end = -1;
  for (const match of text.matchAll(/\d+/g)) {
    if (start < 0 || match.index - reach > end) {
      if (start >= 0) stretches.push({ start, words: text.slice(start, end) });
      start = wordStart(text, Math.max(0, match.index - reach));
    }
    end = match.index + match[0].length;
  }
  if (start >= 0) stretches.push({ start, words: text.slice(start, end) });
  return stretches;
}

/** A stretch begins with a whole word, so that the end of one is not taken for a label. */
function wordStart(text: string, index: number): number {
  let start = index;
  while (start > index - maxWordLength && start > 0 && isLatinWord(text, start - 1)) start -= 1;
  return start;
}
