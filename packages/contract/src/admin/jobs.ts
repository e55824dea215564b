import { z } from 'zod';
import { nextCursor, pageQuery } from './paging.ts';

/** `waiting` for its turn or its time, `retry` after a failure, `failed` for good. */
export const jobStates = ['waiting', 'retry', 'active', 'completed', 'failed'] as const;

export const jobsQuerySchema = z.strictObject({
  ...pageQuery,
  state: z.enum(jobStates).optional(),
});
export type JobsQuery = z.infer<typeof jobsQuerySchema>;

/** A background job by its name and times; never what it was told. */
export const jobSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  state: z.enum([...jobStates, 'cancelled']),
  retries: z.number().int(),
  created_at: z.iso.datetime(),
  due_at: z.iso.datetime(),
  completed_at: z.iso.datetime().nullable(),
});

export const jobsResponseSchema = z.object({ jobs: z.array(jobSchema), next_cursor: nextCursor });
