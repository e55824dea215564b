import { type SafetyCategory, type SafetyLevel, safetyCategories } from './categories.ts';

export type SafetyAssessment = {
  level: SafetyLevel;
  category: SafetyCategory | null;
  /**
   * Nothing was said outright: only the learned model thinks so. Help shows in one quiet line that
   * claims no kind of danger, whatever `category` is.
   */
  isGuess?: true;
  /** A guess of which the model is sure. */
  isSure?: true;
};

export const noDanger: SafetyAssessment = { level: 0, category: null };

/** Of two assessments the graver one; of two as grave the category that comes first. */
export function worse(one: SafetyAssessment, other: SafetyAssessment): SafetyAssessment {
  if (other.level !== one.level) return other.level > one.level ? other : one;
  return rank(other) < rank(one) ? other : one;
}

function rank({ category }: SafetyAssessment): number {
  return category === null ? safetyCategories.length : safetyCategories.indexOf(category);
}
