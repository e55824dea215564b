import { detectIn, openText } from '../detect.ts';
import { normalize } from '../normalize.ts';
import { mergeOverlaps } from '../overlaps.ts';
import { parsingOnce } from '../phone/national-number.ts';
import { createEntityMap } from './entity-map.ts';
import type { MaskEntry } from './kept-values.ts';
import { findPersonWords } from './person-words.ts';
import { createUnmaskStream, type UnknownWord, type UnmaskStream, unmaskWhole } from './unmask.ts';

export type MaskerOptions = {
  /** Language or locale of the texts: decides which national phone numbers are likely. */
  lang?: string | undefined;
  /** Names and words of the person to hide as PERSON. */
  extraWords?: readonly string[] | undefined;
  /** One name for every placeholder (`HIDDEN` gives `<HIDDEN_1>`), in capitals. */
  label?: string | undefined;
  /** A saved map to go on with. */
  entries?: readonly MaskEntry[] | undefined;
  /** What to show for a placeholder that is unknown or cut off. Left as it is by default. */
  unknown?: UnknownWord;
};

export type Masker = {
  mask(text: string): string;
  unmask(text: string): string;
  unmaskStream(): UnmaskStream;
  entries(): MaskEntry[];
};

/**
 * Replaces what identifies a person by stable placeholders and puts it back.
 * An entity keeps its placeholder for the masker's life; its first spelling is what comes back.
 * Placeholders in the input stay as they are, and one that was typed is never given a value.
 */
export function createMasker(options: MaskerOptions = {}): Masker {
  const { lang, label, extraWords = [], entries = [], unknown } = options;
  const map = createEntityMap({ lang, label, entries });
  const vocabulary = { map, unknown };

  function mask(text: string): string {
    map.reserveNamesIn(`${text} ${normalize(text)}`);
    let masked = '';
    let from = 0;
    for (const { start, end, type } of findAll(text, lang, extraWords)) {
      masked += `${text.slice(from, start)}<${map.nameFor(type, text.slice(start, end))}>`;
      from = end;
    }
    return masked + text.slice(from);
  }

  return {
    mask: (text) => parsingOnce(() => mask(text)),
    unmask: (text) => unmaskWhole(vocabulary, text),
    unmaskStream: () => createUnmaskStream(vocabulary),
    entries: map.entries,
  };
}

function findAll(text: string, lang: string | undefined, extraWords: readonly string[]) {
  const open = openText(text);
  return mergeOverlaps([...detectIn(open, lang), ...findPersonWords(open, extraWords)]);
}
