import { z } from 'zod';

/** A region as the help directory names it: two capital letters, `ZZ` where none is known. */
export const regionSchema = z.string().regex(/^[A-Z]{2}$/);

/** Help was shown by the device itself. Only the region is counted, by month. */
export const countReferralRequestSchema = z.strictObject({ region: regionSchema });
export type CountReferralRequest = z.infer<typeof countReferralRequestSchema>;
