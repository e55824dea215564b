import { z } from 'zod';
import { fingerprintSchema } from './auth.ts';
import { localeSchema } from './locale.ts';
import { sentStateSchema } from './sent-state.ts';
import { stepSchema } from './steps.ts';
import { tierSchema } from './tiers.ts';

export const solveSessionStatusSchema = z.enum(['active', 'completed', 'abandoned']);
export type SolveSessionStatus = z.infer<typeof solveSessionStatusSchema>;

export const usageSummarySchema = z.object({
  sessions_used: z.number().int().nonnegative(),
  sessions_limit: z.number().int().nonnegative().nullable(),
  tier: tierSchema,
});
export type UsageSummary = z.infer<typeof usageSummarySchema>;

export const createSolveSessionRequestSchema = z.strictObject({
  device_fingerprint: fingerprintSchema.optional(),
  accept_overage: z.boolean().optional(),
  locale: localeSchema.optional(),
});
export type CreateSolveSessionRequest = z.infer<typeof createSolveSessionRequestSchema>;

export const createSolveSessionResponseSchema = z.object({
  session_id: z.uuid(),
  status: z.literal('active'),
  current_step: stepSchema,
  usage: usageSummarySchema,
});
export type CreateSolveSessionResponse = z.infer<typeof createSolveSessionResponseSchema>;

export const solveSessionSchema = z.object({
  session_id: z.uuid(),
  status: solveSessionStatusSchema,
  current_step: stepSchema,
  started_at: z.iso.datetime(),
  completed_at: z.iso.datetime().nullable(),
});
export type SolveSession = z.infer<typeof solveSessionSchema>;

export const listSolveSessionsQuerySchema = z.strictObject({
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});
export const listSolveSessionsResponseSchema = z.object({
  sessions: z.array(solveSessionSchema),
  next_cursor: z.string().nullable(),
});
export type ListSolveSessionsResponse = z.infer<typeof listSolveSessionsResponseSchema>;

export const patchSolveSessionRequestSchema = z
  .strictObject({
    status: z.enum(['completed', 'abandoned']).optional(),
    current_step: stepSchema.optional(),
  })
  .refine((patch) => Object.keys(patch).length > 0, { message: 'at least one field' });
export type PatchSolveSessionRequest = z.infer<typeof patchSolveSessionRequestSchema>;

export const historyEntrySchema = z.strictObject({
  role: z.enum(['user', 'assistant']),
  content: z.string().max(8000),
  step: stepSchema,
});
export type HistoryEntry = z.infer<typeof historyEntrySchema>;

/** Longest `content` of one message, in UTF-16 code units. */
export const maxContentLength = 4000;
/** Longest `history` in all, in UTF-16 code units, and in entries. */
export const maxHistoryLength = 32_000;
export const maxHistoryEntries = 60;

export const postMessageRequestSchema = z.strictObject({
  content: z
    .string()
    .max(maxContentLength)
    .refine((text) => text.trim().length > 0, { message: 'not empty' }),
  step: stepSchema,
  /** The client's id of this message: posted again, it is the same generation. */
  message_id: z.uuid().optional(),
  /** The last answered message, where this one takes its place: its turn is not counted again. */
  replaces: z.uuid().optional(),
  history: z
    .array(historyEntrySchema)
    .max(maxHistoryEntries)
    .refine(
      (entries) => entries.reduce((sum, e) => sum + e.content.length, 0) <= maxHistoryLength,
      { message: `at most ${maxHistoryLength} characters in all` },
    )
    .optional(),
  state: sentStateSchema.optional(),
  locale: localeSchema.optional(),
});
export type PostMessageRequest = z.infer<typeof postMessageRequestSchema>;

/** Names one generation of a solve session, to come back to it or to stop it. */
export const generationQuerySchema = z.strictObject({ message_id: z.uuid() });
