import { z } from 'zod';

export const healthSchema = z.object({
  status: z.enum(['healthy', 'degraded']),
  database: z.enum(['connected', 'error']),
  version: z.string(),
});
export type Health = z.infer<typeof healthSchema>;
