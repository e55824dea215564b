import type { Language } from '@solacore/contract';
import { emotions } from './emotions.ts';
import { degrees } from './lexicon/signs.ts';
import { readSigns } from './read-signs.ts';
import { wordsOf } from './text-words.ts';

type Voice = Record<'self' | 'other' | 'past', RegExp>;

/** Who is spoken of and when: what somebody lived through is read otherwise than a remark. */
const voices: Record<Language, Voice> = {
  en: {
    self: /^(i|i'm|i've|i'd|i'll|me|my|myself|we|we're|our|us)$/,
    other: /^(you|your|you're|yours|u|ur)$/,
    past: /^(was|were|had|did|didn't|went|came|got|said|told|took|saw|felt|fell|knew|ran|stood|sat|\p{L}+ed)$/u,
  },
  es: {
    self: /^(yo|me|mi|mis|mí|conmigo|nos|nuestr[oa]s?)$/,
    other: /^(tú|tu|tus|te|ti|vos|usted|ustedes|les)$/,
    past: /^(era|fue|estaba|había|tenía|hizo|dijo|\p{L}+(ó|aba|ía|aron|ieron|aste|iste))$/u,
  },
  zh: { self: /^[我咱俺]$/, other: /^[你您妳]$/, past: /^[了过]$/ },
};

/** Where the features of a text say how much it is told of oneself. */
export const selfAt = emotions.length * degrees.length + 2;

/** What the model sees: signs by emotion and degree, marks, voice, length, and a constant. */
export function featuresOf(text: string, lang: Language): number[] {
  const words = wordsOf(text, lang);
  const counts = readSigns(words, lang);
  const voice = voices[lang];
  const share = (pattern: RegExp) => Math.log1p(words.filter((word) => pattern.test(word)).length);
  return [
    ...emotions.flatMap((emotion) => degrees.map((degree) => Math.log1p(counts[emotion][degree]))),
    /[!！]/.test(text) ? 1 : 0,
    /[?？]/.test(text) ? 1 : 0,
    share(voice.self),
    share(voice.other),
    share(voice.past),
    Math.log1p(words.length) - 2.5,
    1,
  ];
}
