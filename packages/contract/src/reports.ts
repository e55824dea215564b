import { z } from 'zod';
import { localeSchema } from './locale.ts';
import { providerNameSchema } from './solve-events.ts';
import { stepSchema } from './steps.ts';

export const reportReasons = [
  'wrong',
  'harmful',
  'unkind',
  'language',
  'privacy',
  'other',
] as const;

/** Longest text of a report, in UTF-16 code units. */
export const maxReportLength = 4000;

/** A bad answer. `excerpt` is only what the person chose to send; without it nothing of the talk. */
export const createReportRequestSchema = z.strictObject({
  reason: z.enum(reportReasons),
  excerpt: z.string().max(maxReportLength).optional(),
  comment: z.string().max(1000).optional(),
  step: stepSchema.optional(),
  provider: providerNameSchema.optional(),
  locale: localeSchema.optional(),
});
export type CreateReportRequest = z.infer<typeof createReportRequestSchema>;

export const createReportResponseSchema = z.object({ report_id: z.uuid() });
