import { z } from 'zod';

/*
 * What is read of Stripe's objects, in the shape of today and in older ones: the period stood on the
 * subscription before it stood on its items, the invoice named its subscription and charge itself.
 */

const seconds = z.number().int().nullish();

/** An id, or the object that it names. */
const reference = z
  .union([z.string(), z.looseObject({ id: z.string() }).transform(({ id }) => id)])
  .nullish()
  .transform((id) => id ?? null);

export const subscriptionShape = z.looseObject({
  id: z.string(),
  customer: reference,
  metadata: z.looseObject({ user_id: z.string().nullish() }).nullish(),
  status: z.string(),
  cancel_at_period_end: z.boolean().nullish(),
  cancel_at: seconds,
  ended_at: seconds,
  start_date: seconds,
  trial_start: seconds,
  billing_cycle_anchor: seconds,
  default_payment_method: reference,
  pause_collection: z.looseObject({ behavior: z.string() }).nullish(),
  current_period_start: seconds,
  current_period_end: seconds,
  items: z.looseObject({
    data: z.array(
      z.looseObject({
        price: z.looseObject({ id: z.string() }).nullish(),
        current_period_start: seconds,
        current_period_end: seconds,
      }),
    ),
  }),
});
export type SubscriptionShape = z.infer<typeof subscriptionShape>;

export const invoiceShape = z.looseObject({
  id: z.string(),
  created: z.number().int(),
  amount_paid: z.number().int().nullish(),
  attempted: z.boolean().nullish(),
  subscription: reference,
  parent: z
    .looseObject({ subscription_details: z.looseObject({ subscription: reference }).nullish() })
    .nullish(),
  charge: reference,
  status_transitions: z.looseObject({ finalized_at: seconds }).nullish(),
});

export const chargeShape = z.looseObject({
  id: z.string(),
  created: z.number().int(),
  customer: reference,
  refunded: z.boolean().nullish(),
  disputed: z.boolean().nullish(),
});
export type ChargeShape = z.infer<typeof chargeShape>;

/** One payment of an invoice, its charge expanded. */
export const invoicePaymentShape = z.looseObject({
  payment: z.looseObject({
    charge: z.union([z.string(), chargeShape]).nullish(),
    payment_intent: z
      .union([
        z.string(),
        z.looseObject({ latest_charge: z.union([z.string(), chargeShape]).nullish() }),
      ])
      .nullish(),
  }),
});

/** What an event's object may be, as far as it says whose state is to be read. */
export const eventObjectShape = z.looseObject({
  object: z.string(),
  id: z.string().nullish(),
  customer: reference,
  charge: reference,
  subscription: reference,
  parent: invoiceShape.shape.parent,
});

export const subscriptionOfInvoice = ({
  parent,
  subscription,
}: Pick<z.infer<typeof invoiceShape>, 'parent' | 'subscription'>): string | null =>
  parent?.subscription_details?.subscription ?? subscription;

export const moment = (at: number | null | undefined): Date | null =>
  at === null || at === undefined ? null : new Date(at * 1000);
