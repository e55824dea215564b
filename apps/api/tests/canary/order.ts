import { z } from 'zod';

/** What the product is told to do wrong, so that it can be seen to be found. */
export const orderSchema = z.discriminatedUnion('order', [
  /** An error that holds the text and that nobody catches. */
  z.object({ order: z.literal('crash'), text: z.string() }),
  /** Every form into the log, into files, into a metric, to places that must not have it. */
  z.object({
    order: z.literal('plant'),
    forms: z.array(z.object({ name: z.string(), base64: z.string() })),
  }),
]);
export type Order = z.infer<typeof orderSchema>;
