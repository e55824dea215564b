import { z } from 'zod';
import { localeSchema } from './locale.ts';
import { tierSchema } from './tiers.ts';

export const platformSchema = z.enum(['ios', 'android', 'web']);
/** Visible ASCII only: it travels in a header as well. */
export const fingerprintSchema = z
  .string()
  .min(16)
  .max(255)
  .regex(/^[!-~]+$/);

/** Lower-cased and trimmed: e-mail addresses are case-insensitive here. */
export const emailSchema = z.string().trim().toLowerCase().max(255).pipe(z.email());
/** `most` characters as people count them: an emoji is one, though JavaScript's length says two. */
const textOfCharacters = (least: number, most: number) =>
  z
    .string()
    .check(({ value, issues }) => {
      const length = [...value].length;
      const issue = { origin: 'string', inclusive: true, input: value } as const;
      if (length < least) issues.push({ ...issue, code: 'too_small', minimum: least });
      if (length > most) issues.push({ ...issue, code: 'too_big', maximum: most });
    })
    .meta({ minLength: least, maxLength: most });

export const passwordSchema = textOfCharacters(8, 128);
/** One that was chosen before, compared and not judged. */
export const currentPasswordSchema = textOfCharacters(1, 128);

export const signInFields = {
  device_fingerprint: fingerprintSchema,
  device_name: z
    .string()
    .trim()
    .min(1)
    .max(100)
    .regex(/^\P{Cc}+$/u)
    .optional(),
  platform: platformSchema.optional(),
};

export const registerRequestSchema = z.strictObject({
  email: emailSchema,
  password: passwordSchema,
  locale: localeSchema.optional(),
  ...signInFields,
});
export type RegisterRequest = z.infer<typeof registerRequestSchema>;

export const loginRequestSchema = z.strictObject({
  email: emailSchema,
  password: currentPasswordSchema,
  ...signInFields,
});
export type LoginRequest = z.infer<typeof loginRequestSchema>;

/** `refresh_token` is absent where it travels in the cookie (`X-Token-Delivery: cookie`). */
export const signInResponseSchema = z.object({
  user_id: z.uuid(),
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number().int(),
  subscription: z.object({
    tier: tierSchema,
    sessions_remaining: z.number().int().nullable(),
  }),
});
export type SignInResponse = z.infer<typeof signInResponseSchema>;

/** The body may be empty where the refresh token comes in the cookie. */
export const refreshRequestSchema = z.strictObject({
  refresh_token: z.string().min(1).max(512).optional(),
});

export const refreshResponseSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number().int(),
});
export type RefreshResponse = z.infer<typeof refreshResponseSchema>;
