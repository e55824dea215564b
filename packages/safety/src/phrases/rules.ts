import type { SafetyCategory, SafetyLevel } from '../categories.ts';

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
