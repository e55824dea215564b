import { z } from 'zod';

/** Where a list goes on, and how much of it. */
export const pageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
};

/** Rows of one file; a longer list is narrowed by its filters. */
export const mostFileRows = 10_000;

export const nextCursor = z.string().nullable();
