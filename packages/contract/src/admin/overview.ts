import { z } from 'zod';

/** What is counted for each day (UTC); the label is a step, a tier, a plan or nothing. */
export const figureNames = [
  'people',
  'new_people',
  'active_devices',
  'sessions',
  'sessions_completed',
  'sessions_at_step',
  'limit_reached',
  'paid_plans',
  'past_due',
  'overage_cents',
  'tokens',
  'webhook_lag_seconds',
] as const;
export const figureSchema = z.object({
  day: z.iso.date(),
  figure: z.enum(figureNames),
  label: z.string(),
  value: z.number(),
});

export const overviewQuerySchema = z.strictObject({
  days: z.coerce.number().int().min(1).max(366).default(30),
});

/** Numbers only, kept by a job: nothing in them leads to anybody. */
export const overviewResponseSchema = z.object({
  from: z.iso.date(),
  to: z.iso.date(),
  figures: z.array(figureSchema),
  safety: z.array(z.object({ month: z.iso.date(), region: z.string(), count: z.number().int() })),
  open_reviews: z.number().int(),
  jobs: z.object({
    waiting: z.number().int(),
    retry: z.number().int(),
    failed: z.number().int(),
  }),
});
