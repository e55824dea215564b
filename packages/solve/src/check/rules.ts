import type { Language, Step } from '@solacore/contract';

/** What no reply may do: the sentence and all after it are withheld. */
export const hardRules = [
  'questions',
  'words',
  'advice',
  'diagnosis',
  'doses',
  'law_and_money',
  'language',
  'placeholder',
  'object',
  'tool_talk',
  'instructions',
  'human_claim',
  'empty',
] as const;
export type HardRule = (typeof hardRules)[number];

/** What a good reply does besides; nothing is withheld for it. */
export const softRules = [
  'reflection_first',
  'question_length',
  'praise',
  'exclamation',
  'list',
] as const;
export type SoftRule = (typeof softRules)[number];

/** A rule and the sentence (from 0) that breaks it. Never the words. */
export type Breach<Rule extends HardRule | SoftRule> = { rule: Rule; sentence: number };

type Caps = { turn: number; receive: number; question: number };
const inWords: Caps = { turn: 90, receive: 60, question: 20 };
const caps: Record<Language, Caps> = {
  en: inWords,
  es: inWords,
  zh: { turn: 150, receive: 100, question: 40 },
};

/** The longest turn of a step: words, in Chinese characters. */
export function turnCap(step: Step, lang: Language): number {
  return step === 'receive' ? caps[lang].receive : caps[lang].turn;
}

export function questionCap(lang: Language): number {
  return caps[lang].question;
}
