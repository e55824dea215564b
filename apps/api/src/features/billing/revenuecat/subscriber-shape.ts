import { z } from 'zod';

/*
 * What is read of RevenueCat's subscriber (REST API, version 1). Leniently: a field that is missing
 * or new takes no plan from anybody.
 */

/** A database writes no later year. */
const lastMoment = Date.UTC(10_000, 0);
/** Not there is null; what is no time is no answer, or an end could be read as none. */
const moment = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((at) => (at === null || at === undefined ? null : new Date(at)))
  .refine((at) => at === null || at.getTime() < lastMoment);
const flag = z
  .unknown()
  .optional()
  .transform((value) => value === true);
const word = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === 'string' ? value : null));

const subscriptionShape = z.looseObject({
  purchase_date: moment,
  original_purchase_date: moment,
  /** Null where it never ends. */
  expires_date: moment,
  grace_period_expires_date: moment,
  unsubscribe_detected_at: moment,
  billing_issues_detected_at: moment,
  refunded_at: moment,
  /** When a paused one goes on. */
  auto_resume_date: moment,
  period_type: word,
  store: word,
  is_sandbox: flag,
  product_plan_identifier: word,
});
export type SubscriptionLine = z.infer<typeof subscriptionShape>;

const purchaseShape = z.looseObject({
  id: word,
  store_transaction_id: word,
  purchase_date: moment,
  refunded_at: moment,
  store: word,
  is_sandbox: flag,
});
export type PurchaseLine = z.infer<typeof purchaseShape>;

const entitlementShape = z.looseObject({
  product_identifier: word,
  purchase_date: moment,
  expires_date: moment,
});
export type EntitlementLine = z.infer<typeof entitlementShape>;

const byName = <T extends z.ZodType>(shape: T) =>
  z
    .record(z.string(), shape)
    .nullish()
    .transform((entries) => Object.entries(entries ?? {}));

export const subscriberShape = z.looseObject({
  subscriber: z.looseObject({
    /** By product; it is always there, empty or not. */
    subscriptions: z
      .record(z.string(), subscriptionShape)
      .transform(Object.entries<SubscriptionLine>),
    /** Bought once, by product, the oldest first. */
    non_subscriptions: byName(z.array(purchaseShape)),
    /** What is open to the person, by its name: ours are the tiers. */
    entitlements: byName(entitlementShape),
  }),
});
export type Subscriber = z.infer<typeof subscriberShape>['subscriber'];
