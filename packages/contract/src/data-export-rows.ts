import { z } from 'zod';
import { roleSchema } from './admin/access.ts';
import { auditDetailsSchema } from './admin/audit.ts';
import { reviewEvidenceSchema } from './admin/review-evidence.ts';
import { platformSchema } from './auth.ts';
import { revokedReasonSchema } from './devices.ts';
import { identityProviderSchema } from './identities.ts';
import { reportReasons } from './reports.ts';
import { stepSchema } from './steps.ts';

/* A column that a newer server adds is kept: a person's data is never cut by an older app. */
const id = z.uuid();
const moment = z.iso.datetime();
const maybe = moment.nullable();

export const exportedAccount = z.looseObject({
  id,
  email: z.string(),
  email_verified_at: maybe,
  role: roleSchema,
  locale: z.string(),
  overage_cap_cents: z.number().int(),
  suspended_at: maybe,
  suspended_reason: z.string().nullable(),
  challenged_at: maybe,
  device_removed_at: maybe,
  created_at: moment,
  updated_at: moment,
});

export const exportedIdentity = z.looseObject({
  provider: identityProviderSchema,
  issuer: z.string(),
  subject: z.string(),
  email: z.string().nullable(),
  created_at: moment,
});

export const exportedDevice = z.looseObject({
  id,
  device_fingerprint: z.string(),
  device_name: z.string().nullable(),
  platform: platformSchema.nullable(),
  slot: z.number().int(),
  is_active: z.boolean(),
  last_active_at: moment,
  created_at: moment,
});

export const exportedLogin = z.looseObject({
  id,
  device_id: id,
  rotated_at: moment,
  ip_prefix: z.string().nullable(),
  last_used_at: moment,
  expires_at: moment,
  absolute_expires_at: moment,
  revoked_at: maybe,
  revoked_reason: revokedReasonSchema.nullable(),
  created_at: moment,
});

export const exportedLoginEvent = z.looseObject({
  device_id: id.nullable(),
  kind: z.string(),
  ip_prefix: z.string().nullable(),
  created_at: moment,
});

export const exportedAuditEntry = z.looseObject({
  action: z.string(),
  details: auditDetailsSchema.nullable(),
  created_at: moment,
});

export const exportedSession = z.looseObject({
  id,
  device_id: id.nullable(),
  status: z.enum(['active', 'completed', 'abandoned']),
  current_step: stepSchema,
  step_turns: z.number().int(),
  locale: z.string(),
  is_overage: z.boolean(),
  idempotency_key: id.nullable(),
  last_message_id: id.nullable(),
  started_at: moment,
  last_turn_at: maybe,
  completed_at: maybe,
});

export const exportedMailedLink = z.looseObject({
  id,
  purpose: z.string(),
  email: z.string(),
  expires_at: moment,
  used_at: maybe,
  created_at: moment,
});

export const exportedEmailChange = z.looseObject({
  new_email: z.string(),
  login_id: id,
  old_confirmed_at: maybe,
  new_confirmed_at: maybe,
  expires_at: moment,
  created_at: moment,
});

export const exportedConsent = z.looseObject({
  id,
  purpose: z.string(),
  version: z.string(),
  granted: z.boolean(),
  created_at: moment,
});

export const exportedReport = z.looseObject({
  id,
  reason: z.enum(reportReasons),
  excerpt: z.string().nullable(),
  comment: z.string().nullable(),
  step: stepSchema.nullable(),
  provider: z.string().nullable(),
  locale: z.string().nullable(),
  created_at: moment,
});

export const exportedMembership = z.looseObject({
  organization_id: id,
  role: z.string(),
  created_at: moment,
});

export const exportedInvitation = z.looseObject({
  id,
  organization_id: id,
  email: z.string(),
  role: z.string(),
  expires_at: moment,
  accepted_at: maybe,
  created_at: moment,
});

export const exportedAuthenticator = z.looseObject({ confirmed_at: maybe, created_at: moment });
export const exportedLoginCheck = z.looseObject({ login_id: id, checked_at: moment });

export const exportedReviewFlag = z.looseObject({
  id,
  reason: z.string(),
  score: z.number().int(),
  evidence: reviewEvidenceSchema.nullable(),
  resolution: z.string().nullable(),
  created_at: moment,
  resolved_at: maybe,
});
