import type { SafetyCategory, SafetyLevel } from '../categories.ts';
import type { CueSet } from '../weigh-cues.ts';

export type PhraseRule = {
  category: SafetyCategory;
  level: SafetyLevel;
  /** Always with the `g` flag, for text that has gone through `normalizeMessage`. */
  pattern: RegExp;
};

/** All phrases of one language. */
export type PhraseBook = {
  rules: readonly PhraseRule[];
  /** Sayings that use the same words and mean nothing of the kind. */
  idioms: readonly RegExp[];
  /** What stands right before a phrase that is denied. */
  negation: RegExp;
  /** What stands right before a phrase that is about someone else. */
  otherPerson: RegExp;
  /** Tools, places and farewells: together with a likely danger they make it imminent. */
  means: RegExp;
  /** Words for a moment close by. */
  soon: RegExp;
  /** What these phrases find needs no second opinion: they were held against a corpus of their own. */
  standsAlone?: true;
  /** Weak signs that count only together. */
  cueSets?: readonly CueSet[];
  /** Weak signs that count only where several messages of a person are read together. */
  darkening?: readonly CueSet[];
  /** The language's typing habits written out ("kiero", "q"), for its own rules only. */
  spellOut?: (message: string) => string;
};

/** Rules of one category and level, for languages whose words stand between spaces. */
export function words(category: SafetyCategory, level: SafetyLevel, phrases: string[]): PhraseRule {
  return { category, level, pattern: wordPattern(phrases) };
}

/** Rules of one category and level, for text without spaces. */
export function characters(
  category: SafetyCategory,
  level: SafetyLevel,
  phrases: string[],
): PhraseRule {
  return { category, level, pattern: new RegExp(phrases.join('|'), 'g') };
}

export function wordPattern(phrases: string[]): RegExp {
  return new RegExp(`\\b(?:${phrases.join('|')})\\b`, 'g');
}
