import { readFileSync } from 'node:fs';
import { assessConversation, helpLevel } from '../../src/index.ts';

/** Kinds of cases by what is asked of them: help is shown, or for everyday words it is not. */
export const groups = {
  explicit: ['explicit', 'overdose', 'abuse'],
  veiled: ['veiled', 'means', 'build_up', 'denial', 'pretext', 'third_person', 'other'],
  everyday: ['idiom', 'innocent'],
} as const;

export type Half = 'dev' | 'gate';
export type ScoredCase = {
  id: string;
  kind: string;
  earlier: string[];
  text: string;
  level: number;
};
/** Cases in which help was shown, and how many there are. */
export type Share = { shown: number; of: number; percent: number };

type Line = { id: string; kind: string; earlier?: string[]; text: string };

export function scoreCases(lang: string, half: Half): ScoredCase[] {
  return readFileSync(new URL(`./${lang}.${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): Line => JSON.parse(line))
    .map(({ id, kind, earlier = [], text }) => {
      const { level } = assessConversation(text, earlier);
      return { id, kind, earlier, text, level };
    });
}

export function shareOf(cases: ScoredCase[], kinds: readonly string[]): Share {
  const own = cases.filter(({ kind }) => kinds.includes(kind));
  const shown = own.filter(({ level }) => level >= helpLevel).length;
  return { shown, of: own.length, percent: Math.round((1000 * shown) / own.length) / 10 };
}
