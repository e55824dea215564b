import { z } from 'zod';
import { roleSchema } from './admin/access.ts';
import { localeSchema } from './locale.ts';

export const userSchema = z.object({
  user_id: z.uuid(),
  email: z.string(),
  email_verified: z.boolean(),
  locale: z.string(),
  role: roleSchema,
  overage_cap_cents: z.number().int(),
  created_at: z.iso.datetime(),
});
export type User = z.infer<typeof userSchema>;

export const patchUserRequestSchema = z
  .strictObject({
    locale: localeSchema.optional(),
    overage_cap_cents: z.number().int().min(0).max(100_000).optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, { message: 'at least one field' });
export type PatchUserRequest = z.infer<typeof patchUserRequestSchema>;

/** `DELETE /users/me` and `DELETE /auth/account`; anything else is CONFIRMATION_REQUIRED. */
export const deleteUserRequestSchema = z.strictObject({ confirmation: z.string().max(100) });
export const deleteConfirmation = 'DELETE_MY_ACCOUNT';
export type DeleteUserRequest = z.infer<typeof deleteUserRequestSchema>;

export const deleteUserResponseSchema = z.object({
  status: z.literal('deleted'),
  note: z.string(),
});
export type DeleteUserResponse = z.infer<typeof deleteUserResponseSchema>;
