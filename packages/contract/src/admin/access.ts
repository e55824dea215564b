import { z } from 'zod';

/** Who runs the product; `support` reads, and helps without giving or taking anything away. */
export const staffRoles = ['admin', 'support'] as const;
export const roleSchema = z.enum(['user', ...staffRoles]);
export type Role = z.infer<typeof roleSchema>;

/** `GET /admin/api/me`. A code opens the console for this login, and dangerous acts for a while. */
export const adminAccessSchema = z.object({
  user_id: z.uuid(),
  email: z.string(),
  role: z.enum(staffRoles),
  authenticator: z.enum(['none', 'unconfirmed', 'confirmed']),
  open_until: z.iso.datetime().nullable(),
  acts_until: z.iso.datetime().nullable(),
});

/** Shown once, for the authenticator app to read. */
export const totpEnrolmentSchema = z.object({ secret: z.string(), uri: z.string() });

export const totpCodeRequestSchema = z.strictObject({ code: z.string().regex(/^\d{6}$/) });

/** `params.reason` of `FORBIDDEN` under `/admin/api`. */
export const adminRefusalReasons = ['role', 'enrol', 'code', 'fresh_code', 'last_admin'] as const;
export type AdminRefusalReason = (typeof adminRefusalReasons)[number];
