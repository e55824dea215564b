import { z } from 'zod';

/*
 * What the product may send, as strictly as Stripe: a name or a type that it does not know is
 * refused. All values arrive as text.
 */

const flag = z.enum(['true', 'false']).transform((text) => text === 'true');
const whole = z.string().regex(/^\d+$/).transform(Number);
const words = z.record(z.string(), z.string()).default({});
/** Stripe's lists arrive as numbered fields. */
const numbered = <T extends z.ZodType>(entry: T) =>
  z
    .record(z.string().regex(/^\d+$/), entry)
    .transform((entries): z.infer<T>[] => Object.values(entries));
const expand = numbered(z.string()).optional();
const limit = whole.pipe(z.number().min(1).max(100)).optional();

export const newCustomer = z.strictObject({
  email: z.email().optional(),
  name: z.string().optional(),
  metadata: words,
});

export const newSession = z.strictObject({
  mode: z.literal('subscription'),
  customer: z.string(),
  client_reference_id: z.string().max(200).optional(),
  metadata: words,
  line_items: numbered(z.strictObject({ price: z.string(), quantity: whole.optional() })),
  allow_promotion_codes: flag.optional(),
  automatic_tax: z.strictObject({ enabled: flag }).optional(),
  customer_update: z
    .strictObject({
      address: z.enum(['auto', 'never']).optional(),
      name: z.enum(['auto', 'never']).optional(),
    })
    .optional(),
  payment_method_collection: z.enum(['always', 'if_required']).optional(),
  locale: z.enum(['auto', 'en', 'es', 'zh']).optional(),
  subscription_data: z
    .strictObject({ metadata: words, trial_period_days: whole.pipe(z.number().min(1)).optional() })
    .default({ metadata: {} }),
  success_url: z.string().max(5000),
  cancel_url: z.string().max(5000).optional(),
});

export const newSubscription = z.strictObject({
  customer: z.string(),
  items: numbered(z.strictObject({ price: z.string(), quantity: whole.optional() })),
  billing_cycle_anchor_config: z
    .strictObject({
      day_of_month: whole.pipe(z.number().min(1).max(31)),
      hour: whole.pipe(z.number().max(23)).optional(),
      minute: whole.pipe(z.number().max(59)).optional(),
      second: whole.pipe(z.number().max(59)).optional(),
    })
    .optional(),
  proration_behavior: z.enum(['always_invoice', 'create_prorations', 'none']).optional(),
  off_session: flag.optional(),
  cancel_at: whole.optional(),
  default_payment_method: z.string().optional(),
  automatic_tax: z.strictObject({ enabled: flag }).optional(),
  metadata: words,
});

export const newPortal = z.strictObject({
  customer: z.string(),
  return_url: z.url().optional(),
  locale: z.string().optional(),
});

export const changedSubscription = z.strictObject({
  cancel_at_period_end: flag.optional(),
  cancel_at: z.union([z.literal(''), whole]).optional(),
});

export const nothing = z.strictObject({ expand });

export const sessionList = z.strictObject({
  customer: z.string().optional(),
  status: z.enum(['open', 'complete', 'expired']).optional(),
  limit,
});

export const subscriptionList = z.strictObject({
  customer: z.string().optional(),
  status: z.string().optional(),
  limit,
  expand,
});

export const invoiceList = z.strictObject({
  customer: z.string().optional(),
  subscription: z.string().optional(),
  status: z.enum(['draft', 'open', 'paid', 'uncollectible', 'void']).optional(),
  limit,
  expand,
});

export const invoicePaymentList = z.strictObject({
  invoice: z.string(),
  status: z.enum(['canceled', 'open', 'paid']).optional(),
  limit,
  expand,
});

export const ofCharge = z.strictObject({ charge: z.string(), limit, expand });

export const newMeterEvent = z.strictObject({
  event_name: z.string(),
  identifier: z.string().max(100).optional(),
  timestamp: whole.optional(),
  payload: z.strictObject({ stripe_customer_id: z.string(), value: whole }),
});

export const newAdjustment = z.strictObject({
  event_name: z.string(),
  type: z.literal('cancel'),
  cancel: z.strictObject({ identifier: z.string() }),
});

export const meterList = z.strictObject({
  status: z.enum(['active', 'inactive']).optional(),
  limit,
});

const minute = whole.refine((at) => at % 60 === 0, 'not aligned with a minute');
export const summaryList = z.strictObject({
  customer: z.string(),
  start_time: minute,
  end_time: minute,
  value_grouping_window: z.enum(['day', 'hour']).optional(),
  limit,
});

export const balanceList = z.strictObject({ limit });

export const newBalanceEntry = z.strictObject({
  amount: z
    .string()
    .regex(/^-?\d+$/)
    .transform(Number),
  currency: z.literal('usd'),
  description: z.string().optional(),
  metadata: words,
});

export const newRefund = z.strictObject({
  charge: z.string(),
  amount: whole.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
});
