import { z } from 'zod';

/** A line that every app shows, in the three languages. */
export const bannerSchema = z.strictObject({
  en: z.string().trim().min(1).max(280),
  es: z.string().trim().min(1).max(280),
  zh: z.string().trim().min(1).max(280),
});

export const minimumVersionSchema = z.string().regex(/^\d{1,4}\.\d{1,4}\.\d{1,4}$/);
export const flagsSchema = z.record(z.string().regex(/^[a-z][a-z0-9_]{0,39}$/), z.boolean());

/** What the operator sets while the product runs. */
export const settingsSchema = z.object({
  /** No language model is asked any more: the guide answers, and help is shown as ever. */
  ai_off: z.boolean(),
  banner: bannerSchema.nullable(),
  /** Older apps ask to be renewed; null asks nobody. */
  minimum_version: minimumVersionSchema.nullable(),
  flags: flagsSchema,
});
export type Settings = z.infer<typeof settingsSchema>;

export const patchSettingsRequestSchema = z
  .strictObject(settingsSchema.shape)
  .partial()
  .refine((patch) => Object.keys(patch).length > 0, { message: 'at least one field' });
export type PatchSettingsRequest = z.infer<typeof patchSettingsRequestSchema>;
