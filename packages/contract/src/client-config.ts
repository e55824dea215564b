import { z } from 'zod';
import { bannerSchema, flagsSchema, minimumVersionSchema } from './admin/settings.ts';
import { providerNameSchema } from './solve-events.ts';

/** What a client may know before anyone signs in: which providers answer, first choice first. */
export const clientConfigSchema = z.object({
  providers: z.array(z.object({ name: providerNameSchema, model: z.string().nullable() })),
  /** Which sign-in buttons a client shows, with the client ids it may use; null hides the button. */
  sign_in: z.object({
    google: z.object({ client_ids: z.array(z.string()) }).nullable(),
    apple: z.object({ client_ids: z.array(z.string()) }).nullable(),
  }),
  /** How paid plans are sold in a browser: by Stripe, by the labelled sandbox, or not at all. */
  billing: z.object({
    web: z.enum(['stripe', 'sandbox', 'off']),
    /** Packs of sessions that phones may offer, by their name in the stores. */
    packs: z
      .array(z.object({ product_id: z.string(), sessions: z.number().int().positive() }))
      .default([]),
  }),
  /** Where people may write to; null where nobody has said so. */
  support_email: z.email().nullable().default(null),
  /** What the operator has set while the product runs; a server from before sets nothing. */
  banner: bannerSchema.nullable().optional(),
  minimum_version: minimumVersionSchema.nullable().optional(),
  flags: flagsSchema.optional(),
});
export type ClientConfig = z.infer<typeof clientConfigSchema>;
