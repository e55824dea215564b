import type { Language } from '@solacore/contract';
import { clip } from './clip.ts';
import { cues } from './cues.ts';

/** The time and the place that a message names, in its own words. */
export function whenWhere(
  text: string,
  lang: Language,
): { when: string | undefined; where: string | undefined } {
  const find = (pattern: RegExp, max: number, among = text) => {
    const match = new RegExp(pattern.source, 'i').exec(among.replaceAll('’', "'"))?.[0];
    const bare = match?.replace(/^[\s,，、]+|(?:[\s,，、]|\b(?:and|y)\b|的)+$/g, '');
    return bare === undefined || bare === '' ? undefined : clip(bare, max);
  };
  const when = find(cues[lang].time, 120);
  const rest = when === undefined ? text : text.replaceAll('’', "'").replace(when, ' ');
  return { when, where: find(cues[lang].place, 200, rest) };
}
