import { sentencesOf } from './clauses.ts';
import { countWords } from './word-count.ts';

const denied = /(?:\b(?:no|not|never|nunca|ya no)\s+(?:me\s+)?|不|没)$/;

/** The rest of the sentence after a cue ("I want to …"), when it says something. */
export function toldAfter(text: string, cue: RegExp): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const match = cue.exec(sentence.toLowerCase().replaceAll('’', "'"));
    if (match === null || denied.test(sentence.slice(0, match.index).toLowerCase())) continue;
    const rest = sentence.slice(match.index + match[0].length).replace(/[.!?。！？；;]+$/, '');
    if (countWords(rest) >= 3) return rest.trim();
  }
  return undefined;
}
