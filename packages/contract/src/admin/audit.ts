import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';

/** Every act of those who run the product. */
export const auditActions = [
  'admin_granted',
  'support_granted',
  'admin_revoked',
  'authenticator_reset',
  'authenticator_confirmed',
  'tier_granted',
  'suspended',
  'unsuspended',
  'challenged',
  'logins_revoked',
  'device_unbound',
  'mail_resent',
  'data_exported',
  /** A list was saved as a file. */
  'list_saved',
  'account_deleted',
  'review_dismissed',
  'review_challenged',
  'review_suspended',
  'review_reopened',
  'settings_changed',
  'job_retried',
  'event_replayed',
] as const;
export const auditActionSchema = z.enum(auditActions);
export type AuditAction = z.infer<typeof auditActionSchema>;

/** Which tier, reason or object an act was about: short words and ids, nobody's text. */
export const auditDetailsSchema = z.record(z.string(), z.string());
export type AuditDetails = z.infer<typeof auditDetailsSchema>;

export const auditQuerySchema = z.strictObject({
  ...pageQuery,
  cursor: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional(),
  action: auditActionSchema.optional(),
  actor_id: z.uuid().optional(),
  subject_id: z.uuid().optional(),
});
export type AuditQuery = z.infer<typeof auditQuerySchema>;

export const auditResponseSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      action: auditActionSchema,
      /** Null is the operator at the terminal, or an account that is gone. */
      actor_id: z.uuid().nullable(),
      actor_email: z.string().nullable(),
      subject_id: z.uuid().nullable(),
      subject_email: z.string().nullable(),
      details: auditDetailsSchema.nullable(),
      created_at: z.iso.datetime(),
    }),
  ),
  next_cursor: nextCursor,
});
