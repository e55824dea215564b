import { z } from 'zod';
import { errorCodeSchema } from './errors.ts';
import { usageSummarySchema } from './solve-sessions.ts';
import { stepResultsSchema } from './solve-state.ts';
import { stepSchema } from './steps.ts';

/** One way to reach help. `number` and `sms` are dialled as they stand. */
export const helpResourceSchema = z.object({
  id: z.string(),
  kind: z.enum(['emergency', 'crisis', 'abuse', 'other', 'directory']),
  name: z.string(),
  number: z.string().optional(),
  sms: z.object({ number: z.string(), body: z.string().optional() }).optional(),
  url: z.string().optional(),
  /** Page on which people answer in writing. */
  chat: z.string().optional(),
  hours: z.string().optional(),
  /** Host of the operator or authority that publishes the row. */
  source: z.string().optional(),
  verified_at: z.string().nullable(),
});
export type HelpResource = z.infer<typeof helpResourceSchema>;

export const providerNames = ['anthropic', 'openai', 'openrouter', 'compatible', 'guide'] as const;
export const providerNameSchema = z.enum(providerNames);
export type ProviderName = z.infer<typeof providerNameSchema>;

/** Payload by event name. Every stream ends with exactly one `done` or `error`. */
export const solveEventSchemas = {
  token: z.object({ content: z.string() }),
  result: stepResultsSchema,
  safety: z.object({
    level: z.number().int().min(2).max(4),
    category: z.string(),
    region: z.string(),
    resources: z.array(helpResourceSchema),
    /** A guess: one quiet line beside this reply, of no category; without it help stays. */
    passing: z.literal(true).optional(),
  }),
  queue: z.object({ position: z.number().int().min(0) }),
  done: z.object({
    next_step: stepSchema.nullable(),
    emotion_detected: z.string().nullable(),
    step_complete: z.boolean(),
    usage: usageSummarySchema,
    provider: providerNameSchema.nullable(),
    /** The model by its provider's name, null for the guide. Older servers send neither this nor the next. */
    model: z.string().max(200).nullish(),
    /** Of the prompt, or of the guide's own texts. */
    prompt_version: z.string().max(60).nullish(),
    truncated: z.boolean(),
  }),
  error: z.object({
    error: errorCodeSchema,
    params: z.record(z.string(), z.unknown()),
    retryable: z.boolean(),
  }),
} as const;

export type SolveEventName = keyof typeof solveEventSchemas;
export type SolveEventData<N extends SolveEventName> = z.infer<(typeof solveEventSchemas)[N]>;

/** One event as both sides hold it. On the wire: `id:`, `event:` = name, `data:` = JSON of data. */
export type SolveEvent = {
  [N in SolveEventName]: { event: N; data: SolveEventData<N> };
}[SolveEventName];

export function isSolveEventName(value: string): value is SolveEventName {
  return Object.hasOwn(solveEventSchemas, value);
}
