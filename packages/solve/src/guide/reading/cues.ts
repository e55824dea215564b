import type { Language } from '@solacore/contract';
import type { CueSet } from './cue-set.ts';
import { cuesEn } from './cues-en.ts';
import { cuesEs } from './cues-es.ts';
import { cuesZh } from './cues-zh.ts';

export const cues: Record<Language, CueSet> = { en: cuesEn, es: cuesEs, zh: cuesZh };

type TestCue = Exclude<
  keyof CueSet,
  'ordinals' | 'goal' | 'obstacle' | 'time' | 'place' | 'leading' | 'idea'
>;

/** Whether any of the three languages shows the cue: people mix languages. */
export function hasCue(text: string, name: TestCue): boolean {
  const lower = text.toLowerCase().replaceAll('’', "'").trim();
  return [cuesEn, cuesEs, cuesZh].some((set) => set[name].test(lower));
}
