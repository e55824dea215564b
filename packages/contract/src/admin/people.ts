import { z } from 'zod';
import { storeSchema } from '../subscriptions.ts';
import { tierSchema } from '../tiers.ts';
import { roleSchema } from './access.ts';
import { nextCursor, pageQuery } from './paging.ts';

const moment = z.iso.datetime();
const maybe = moment.nullable();

/** `q` is the beginning of an e-mail address, or an id. */
export const peopleQuerySchema = z.strictObject({
  ...pageQuery,
  q: z.string().trim().min(1).max(254).optional(),
  tier: tierSchema.optional(),
  role: roleSchema.optional(),
  state: z.enum(['suspended', 'challenged', 'unverified']).optional(),
});
export type PeopleQuery = z.infer<typeof peopleQuerySchema>;

export const suspensionReasons = ['sharing', 'stolen', 'abuse', 'payment', 'asked'] as const;
const suspensionReason = z.enum(suspensionReasons);

export const adminPersonRowSchema = z.object({
  id: z.uuid(),
  email: z.string(),
  email_verified: z.boolean(),
  role: roleSchema,
  tier: tierSchema,
  suspended_at: maybe,
  created_at: moment,
});

export const peopleResponseSchema = z.object({
  people: z.array(adminPersonRowSchema),
  next_cursor: nextCursor,
});

/** One person as the operator sees them: never what they said, which is not here. */
export const adminPersonSchema = adminPersonRowSchema.extend({
  locale: z.string(),
  suspended_reason: suspensionReason.nullable(),
  challenged_at: maybe,
  sources: z.array(
    z.object({
      provider: z.string(),
      tier: tierSchema,
      status: z.string(),
      plan_id: z.string().nullable(),
      current_period_end: maybe,
      past_due_since: maybe,
    }),
  ),
  devices: z.array(
    z.object({
      id: z.uuid(),
      device_name: z.string().nullable(),
      platform: z.string().nullable(),
      is_active: z.boolean(),
      last_active_at: moment,
    }),
  ),
  logins: z.array(
    z.object({
      id: z.uuid(),
      device_id: z.uuid(),
      ip_prefix: z.string().nullable(),
      created_at: moment,
      last_used_at: moment,
    }),
  ),
  login_events: z.array(
    z.object({
      kind: z.string(),
      device_id: z.uuid().nullable(),
      ip_prefix: z.string().nullable(),
      created_at: moment,
    }),
  ),
  usage: z.array(
    z.object({
      period: z.string(),
      period_start: moment,
      session_count: z.number().int(),
      overage_count: z.number().int(),
    }),
  ),
  /** Conversations bought once in a store; what is unused of one that is revoked is gone. */
  packs: z.array(
    z.object({
      id: z.uuid(),
      product_id: z.string(),
      store: storeSchema.exclude(['stripe']),
      sessions: z.number().int(),
      used: z.number().int(),
      purchased_at: moment,
      revoked_at: maybe,
    }),
  ),
  open_flags: z.number().int(),
});

export const grantRequestSchema = z.strictObject({ tier: tierSchema });
export const suspendRequestSchema = z.strictObject({ reason: suspensionReason });
