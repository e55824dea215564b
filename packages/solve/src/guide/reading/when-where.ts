import type { Language } from '@solacore/contract';
import { clip } from './clip.ts';
import { cues } from './cues.ts';

/** The time and the place that a message names, in its own words. */
export function whenWhere(
  text: string,
  lang: Language,
): { when: string | undefined; where: string | undefined } {
  const find = (pattern: RegExp, max: number) => {
    const match = new RegExp(pattern.source, 'i').exec(text.replaceAll('’', "'"))?.[0];
    const bare = match?.replace(/^[\s,，、]+|(?:[\s,，、]|\b(?:and|y)\b|的)+$/g, '');
    return bare === undefined || bare === '' ? undefined : clip(bare, max);
  };
  const when = find(cues[lang].time, 120);
  const where = find(cues[lang].place, 200);
  return { when, where: where !== undefined && when?.includes(where) ? undefined : where };
}
