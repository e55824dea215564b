import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';

export const billingEventsQuerySchema = z.strictObject({
  ...pageQuery,
  cursor: z
    .string()
    .regex(/^\d{4}-[\d:.TZ-]{10,24} \S{1,255}$/)
    .optional(),
  provider: z.enum(['stripe', 'revenuecat']).optional(),
  type: z.string().min(1).max(255).optional(),
});
export type BillingEventsQuery = z.infer<typeof billingEventsQuerySchema>;

/** A message of a payment provider; one that says what it was about can be acted on again. */
export const billingEventSchema = z.object({
  provider: z.enum(['stripe', 'revenuecat']),
  event_id: z.string(),
  type: z.string(),
  received_at: z.iso.datetime(),
  processed_at: z.iso.datetime().nullable(),
  can_replay: z.boolean(),
});

export const billingEventsResponseSchema = z.object({
  events: z.array(billingEventSchema),
  next_cursor: nextCursor,
});

export const replayEventRequestSchema = z.strictObject({
  provider: z.enum(['stripe', 'revenuecat']),
  event_id: z.string().min(1).max(255),
});
/** How many were read anew: subscriptions at Stripe, people at RevenueCat. */
export const replayEventResponseSchema = z.object({ read: z.number().int() });
