import { z } from 'zod';
import { providerNameSchema } from './solve-events.ts';

/** What a client may know before anyone signs in: which providers answer, first choice first. */
export const clientConfigSchema = z.object({
  providers: z.array(z.object({ name: providerNameSchema, model: z.string().nullable() })),
});
export type ClientConfig = z.infer<typeof clientConfigSchema>;
