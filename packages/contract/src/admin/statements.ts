import { z } from 'zod';

/** A statement as PostgreSQL normalises it: `$1` stands where a value was. */
export const statementSchema = z.object({
  statement: z.string(),
  calls: z.number().int(),
  mean_ms: z.number(),
  longest_ms: z.number(),
  /** Of the time that all statements of the product took together, 0 to 1. */
  share: z.number(),
});

/** Those that took the most time in all. `is_measured` false: PostgreSQL does not keep count. */
export const statementsResponseSchema = z.object({
  is_measured: z.boolean(),
  statements: z.array(statementSchema),
});
