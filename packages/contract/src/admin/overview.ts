import { z } from 'zod';

/** How long something took is counted by the first of these that it stayed within, in milliseconds. */
export const timeBoundsMs = [50, 100, 250, 500, 1_000, 2_000, 5_000, 10_000, 20_000] as const;

/** What processes count as it happens: a provider and an outcome or direction, a bound, or a class. */
export const talliedFigures = [
  /** `anthropic ok`, `anthropic failed`, `anthropic left`. */
  'llm_calls',
  /** `anthropic input`, `anthropic output`. */
  'llm_tokens',
  'llm_cost_dollars',
  /** `anthropic 500`: words that began within half a second; `more` is above all bounds. */
  'llm_first_word',
  /** `500`: turns that waited in the line for so long; `turned away` is the rest. */
  'llm_waited',
  /** `2xx` to `5xx`. */
  'answers',
  'answer_time',
] as const;

/** What is counted for each day (UTC); the label is a step, a tier, a plan, as above, or nothing. */
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
  /** `pack_20 bought`, `pack_20 revoked`: packs so far; `used` and `left` are their conversations. */
  'packs',
  'overage_cents',
  'tokens',
  'webhook_lag_seconds',
  ...talliedFigures,
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
