import { z } from 'zod';

/** A region as the help directory names it: two capital letters, `ZZ` where none is known. */
export const regionSchema = z.string().regex(/^[A-Z]{2}$/);

/** What a danger may be about, as the phrase lists name it; a test holds the two lists together. */
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
export const safetyLevels = [0, 1, 2, 3, 4] as const;
export type SafetyLevel = (typeof safetyLevels)[number];

/** Help was shown by the device itself. Only the region is counted, by month. */
export const countReferralRequestSchema = z.strictObject({ region: regionSchema });
export type CountReferralRequest = z.infer<typeof countReferralRequestSchema>;
