import { z } from 'zod';

/** Where a list goes on, and how much of it. */
export const pageQuery = {
  cursor: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(25),
};

export const nextCursor = z.string().nullable();
