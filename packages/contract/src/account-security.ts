import { z } from 'zod';
import { currentPasswordSchema, emailSchema, passwordSchema } from './auth.ts';

/** The `token` of a mailed link. */
const mailedTokenSchema = z
  .string()
  .min(20)
  .max(200)
  .regex(/^[\w-]+$/);

/** Public. Confirms an address: at sign-up, or either address of a change. */
export const verifyEmailRequestSchema = z.strictObject({ token: mailedTokenSchema });
export type VerifyEmailRequest = z.infer<typeof verifyEmailRequestSchema>;

/**
 * `verified`: the account's address is confirmed. `waiting_for_old`, `waiting_for_new`: one address
 * of a change is confirmed, the other not yet. `changed`: the new address is the account's.
 */
export const verifyEmailResponseSchema = z.object({
  status: z.enum(['verified', 'waiting_for_old', 'waiting_for_new', 'changed']),
});
export type VerifyEmailResponse = z.infer<typeof verifyEmailResponseSchema>;

/** Public: of `resend` and `forgot`; answered 202 whatever the address. */
export const emailOnlyRequestSchema = z.strictObject({ email: emailSchema });
export type EmailOnlyRequest = z.infer<typeof emailOnlyRequestSchema>;

/** Signed in. Both addresses are mailed a link; 202. `password` where the account has one. */
export const changeEmailRequestSchema = z.strictObject({
  email: emailSchema,
  password: currentPasswordSchema.optional(),
});
export type ChangeEmailRequest = z.infer<typeof changeEmailRequestSchema>;

/** Public. Ends every login of the account; 204. */
export const resetPasswordRequestSchema = z.strictObject({
  token: mailedTokenSchema,
  password: passwordSchema,
});
export type ResetPasswordRequest = z.infer<typeof resetPasswordRequestSchema>;

/** Signed in. `current_password` where the account has one; 204. */
export const changePasswordRequestSchema = z.strictObject({
  current_password: currentPasswordSchema.optional(),
  password: passwordSchema,
  revoke_others: z.boolean().default(true),
});
export type ChangePasswordRequest = z.input<typeof changePasswordRequestSchema>;
