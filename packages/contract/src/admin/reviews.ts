import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';
import { suspensionReasons } from './people.ts';
import { reviewEvidenceSchema } from './review-evidence.ts';

export const reviewReasonSchema = z.enum([
  'POSSIBLE_SHARING',
  'IMPOSSIBLE_TRAVEL',
  'RAPID_SWITCHING',
]);
const resolutionSchema = z.enum(['dismissed', 'challenged', 'suspended']);

export const reviewsQuerySchema = z.strictObject({
  ...pageQuery,
  state: z.enum(['open', 'resolved', 'all']).default('open'),
  reason: reviewReasonSchema.optional(),
  user_id: z.uuid().optional(),
});
export type ReviewsQuery = z.infer<typeof reviewsQuerySchema>;

export const reviewSchema = z.object({
  id: z.uuid(),
  user_id: z.uuid(),
  email: z.string(),
  reason: reviewReasonSchema,
  score: z.number().int(),
  evidence: reviewEvidenceSchema.nullable(),
  resolution: resolutionSchema.nullable(),
  created_at: z.iso.datetime(),
  resolved_at: z.iso.datetime().nullable(),
});

export const reviewsResponseSchema = z.object({
  reviews: z.array(reviewSchema),
  next_cursor: nextCursor,
});

/** What is done about a flag; `undo` opens it again and takes back what was done. */
export const resolveReviewRequestSchema = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('dismiss') }),
  z.strictObject({ act: z.literal('challenge') }),
  z.strictObject({ act: z.literal('suspend'), reason: z.enum(suspensionReasons) }),
  z.strictObject({ act: z.literal('undo') }),
]);
export type ResolveReviewRequest = z.infer<typeof resolveReviewRequestSchema>;
