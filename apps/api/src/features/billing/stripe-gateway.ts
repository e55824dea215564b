import type { PlanId, Tier } from '@solacore/contract';
import type { OverageMeter } from './overage-meter.ts';

/** A subscription as it stands at this moment, in our words; times are the provider's. */
export type BilledSubscription = {
  id: string;
  customerId: string;
  /** Whose it is, by what checkout wrote on it; null where nothing says so. */
  userId: string | null;
  /** Null where its price is none of ours: nothing is owed for it. */
  plan: { planId: PlanId; tier: Tier } | null;
  status: 'active' | 'trialing' | 'past_due' | 'canceled' | 'paused';
  /** Where its months count from. */
  billingAnchor: Date;
  currentPeriodStart: Date;
  currentPeriodEnd: Date;
  cancelAtPeriodEnd: boolean;
  /** Since when a payment is missing; null while none is. */
  pastDueSince: Date | null;
  /** When its last payment was given back in full or contested. */
  revokedAt: Date | null;
  trialStartedAt: Date | null;
  startedAt: Date;
  /** It bills sessions over the limit beside a plan, and is none itself. */
  isMeter: boolean;
  /** Of a meter: since when an invoice is unpaid, though it may have ended; null while none is. */
  unpaidSince: Date | null;
};

export type CheckoutOrder = {
  userId: string;
  email: string;
  customerId: string | null;
  planId: PlanId;
  locale: string;
  hasTrial: boolean;
  successUrl: string;
  cancelUrl: string;
  /** The same key within 24 hours gives the same page. */
  idempotencyKey: string | null;
};

/** The page where a person pays, and the customer made for it. */
export type CheckoutPage = { url: string; pageId: string; customerId: string };

/** Whose state an event is a reason to read; never what the event claims of it. */
export type About = { kind: 'subscription' | 'customer' | 'charge'; id: string };

/** An event after its signature was checked. */
export type BillingEvent = {
  id: string;
  type: string;
  /** When what it tells of happened, by the provider's clock; null where it does not say. */
  happenedAt: Date | null;
  /** Null where the type is none of ours, or names nobody. */
  about: About | null;
  /** False for a type that the product has no use for: noted, counted, answered with 200. */
  isKnown: boolean;
};

/**
 * What the product asks of Stripe; the sandbox stands in for it outside production. Every call has
 * a time-out.
 * @throws BillingUnavailable where the provider does not answer or refuses.
 */
export type StripeGateway = {
  openCheckout: (order: CheckoutOrder) => Promise<CheckoutPage>;
  /** Sees to it that nobody pays on a page any more. False where somebody did before. */
  closeCheckout: (pageId: string) => Promise<boolean>;
  openPortal: (customerId: string, returnUrl: string) => Promise<string>;
  /** All that an event may have changed, as it stands now. Empty where there is none by that id. */
  listSubscriptions: (about: About) => Promise<BilledSubscription[]>;
  /** Ends at the end of what is paid, or goes on after all. */
  setCancelAtPeriodEnd: (id: string, isCanceled: boolean) => Promise<void>;
  /** Ends at once; one that has ended is no error. */
  cancelNow: (id: string) => Promise<void>;
  /** Gives back all that was paid for a subscription, then ends it; twice is no error. */
  refundAndEnd: (id: string) => Promise<void>;
  /**
   * Checks the signature over the bytes as they came, before anything is parsed.
   * @throws AppError VALIDATION_FAILED where it is not ours, too old or cut.
   */
  readEvent: (body: Buffer, signature: string | undefined) => Promise<BillingEvent>;
} & OverageMeter;

/** A provider of payments did not answer, or not usably. Holds nothing of what was sent. */
export class BillingUnavailable extends Error {
  override name = 'BillingUnavailable';
}
