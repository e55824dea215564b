import { z } from 'zod';

/** What a person agrees to: masked text goes to the named AI provider; being 18 or older. */
export const consentPurposes = ['ai_processing', 'adult'] as const;
export const consentPurposeSchema = z.enum(consentPurposes);
export type ConsentPurpose = z.infer<typeof consentPurposeSchema>;

/** Version of the text that was shown: a date. A new one asks again. */
export const consentVersion = '2026-11-23';

export const recordConsentRequestSchema = z.strictObject({
  purpose: consentPurposeSchema,
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  granted: z.boolean(),
});
export type RecordConsentRequest = z.infer<typeof recordConsentRequestSchema>;

export const consentSchema = z.object({
  purpose: consentPurposeSchema,
  version: z.string(),
  granted: z.boolean(),
  recorded_at: z.iso.datetime(),
});
export type Consent = z.infer<typeof consentSchema>;

export const recordConsentResponseSchema = z.object({ consent: consentSchema });

/** What the person said last about each purpose they were asked about. */
export const listConsentsResponseSchema = z.object({ consents: z.array(consentSchema) });
