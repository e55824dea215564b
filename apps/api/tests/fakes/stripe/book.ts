import { randomBytes } from 'node:crypto';

/** Times are Stripe's: whole seconds. */
export type Customer = { id: string; email: string | null; metadata: Words; isDeleted: boolean };
type Words = Record<string, string>;

export type CheckoutSession = {
  id: string;
  url: string;
  customer: string;
  clientReferenceId: string | null;
  metadata: Words;
  subscriptionMetadata: Words;
  prices: string[];
  trialDays: number;
  status: 'open' | 'complete' | 'expired';
  paymentStatus: 'unpaid' | 'paid' | 'no_payment_required';
  subscription: string | null;
  successUrl: string;
  cancelUrl: string;
  created: number;
};

export type SubscriptionStatus =
  | 'active'
  | 'trialing'
  | 'past_due'
  | 'unpaid'
  | 'incomplete'
  | 'incomplete_expired'
  | 'paused'
  | 'canceled';

export type Subscription = {
  id: string;
  customer: string;
  metadata: Words;
  prices: string[];
  status: SubscriptionStatus;
  isCancelAtPeriodEnd: boolean;
  cancelAt: number | null;
  endedAt: number | null;
  trialStart: number | null;
  trialEnd: number | null;
  anchor: number;
  periodStart: number;
  periodEnd: number;
  pauseBehavior: 'void' | 'keep_as_draft' | 'mark_uncollectible' | null;
  paymentMethod: string | null;
  created: number;
};

export type Invoice = {
  id: string;
  customer: string;
  subscription: string;
  status: 'draft' | 'open' | 'paid' | 'void' | 'uncollectible';
  amountDue: number;
  amountPaid: number;
  created: number;
  charge: string | null;
};

export type Charge = {
  id: string;
  paymentIntent: string;
  customer: string;
  invoice: string;
  amount: number;
  amountRefunded: number;
  isDisputed: boolean;
  created: number;
};

export type Refund = { id: string; charge: string; amount: number; created: number };
export type Dispute = { id: string; charge: string; status: string; created: number };

/** One unit of use as Stripe bills it; what was taken back is not billed. */
export type MeterEvent = {
  identifier: string;
  eventName: string;
  customer: string;
  value: number;
  timestamp: number;
  receivedAt: number;
  isTakenBack: boolean;
};

/** What a customer is owed by us or owes beside invoices; below zero is a credit. */
export type BalanceEntry = {
  id: string;
  customer: string;
  amount: number;
  metadata: Words;
  created: number;
};

export type Book = ReturnType<typeof createBook>;

/** All that the fake remembers. */
export function createBook(now: () => Date) {
  return {
    customers: new Map<string, Customer>(),
    sessions: new Map<string, CheckoutSession>(),
    subscriptions: new Map<string, Subscription>(),
    invoices: new Map<string, Invoice>(),
    charges: new Map<string, Charge>(),
    refunds: new Map<string, Refund>(),
    disputes: new Map<string, Dispute>(),
    meterEvents: new Map<string, MeterEvent>(),
    balanceEntries: new Map<string, BalanceEntry>(),
    seconds: () => Math.floor(now().getTime() / 1000),
  };
}

export const newId = (prefix: string): string => `${prefix}_${randomBytes(12).toString('hex')}`;

export function getFrom<T>(map: Map<string, T>, id: string): T {
  const found = map.get(id);
  if (!found) throw new Error(`The fake knows nothing of ${id}`);
  return found;
}

/** Whole months after the anchor, the last day of a shorter month in place of a missing one. */
export function monthsAfter(anchor: number, months: number): number {
  const from = new Date(anchor * 1000);
  const day = from.getUTCDate();
  const to = new Date(from);
  to.setUTCDate(1);
  to.setUTCMonth(from.getUTCMonth() + months);
  const last = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  to.setUTCDate(Math.min(day, last));
  return Math.floor(to.getTime() / 1000);
}
