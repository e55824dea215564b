/** What a message may be about. Codes are stable: translations and counters use them. */
export const safetyCategories = [
  'medical_emergency',
  'suicide_self_harm',
  'child_at_risk',
  'being_harmed',
  'harm_to_others',
  'reality_loss',
  'eating_disorder',
  'minor_user',
  'distress',
] as const;
export type SafetyCategory = (typeof safetyCategories)[number];

/** 0 none, 1 distress, 2 possible, 3 likely, 4 imminent: means, time or already done. */
export type SafetyLevel = 0 | 1 | 2 | 3 | 4;
