import type {
  BalanceEntry,
  Book,
  Charge,
  CheckoutSession,
  Dispute,
  Invoice,
  Subscription,
} from './book.ts';

/** `old`: the period stands on the subscription; an invoice names subscription and charge itself. */
export type Shape = 'current' | 'old';

export const apiVersions = { current: '2026-10-28.endive', old: '2020-08-27' } as const;

export const listOf = (url: string, data: object[]) => ({
  object: 'list',
  url,
  has_more: false,
  data,
});

export function showSubscription(one: Subscription, shape: Shape) {
  const period = { current_period_start: one.periodStart, current_period_end: one.periodEnd };
  const items = one.prices.map((price, at) => ({
    id: `si_${one.id.slice(4)}${at}`,
    object: 'subscription_item',
    subscription: one.id,
    quantity: at === 0 ? 1 : undefined,
    price: { id: price, object: 'price', type: 'recurring', currency: 'usd' },
    ...(shape === 'current' ? period : {}),
  }));
  return {
    id: one.id,
    object: 'subscription',
    customer: one.customer,
    metadata: one.metadata,
    status: one.status,
    cancel_at_period_end: one.isCancelAtPeriodEnd,
    cancel_at: one.cancelAt,
    canceled_at: one.endedAt,
    ended_at: one.endedAt,
    start_date: one.created,
    created: one.created,
    trial_start: one.trialStart,
    trial_end: one.trialEnd,
    billing_cycle_anchor: one.anchor,
    default_payment_method: one.paymentMethod,
    collection_method: 'charge_automatically',
    pause_collection: one.pauseBehavior && { behavior: one.pauseBehavior, resumes_at: null },
    livemode: false,
    items: listOf(`/v1/subscription_items?subscription=${one.id}`, items),
    ...(shape === 'old' ? { ...period, plan: { id: one.prices[0], object: 'plan' } } : {}),
  };
}

export function showInvoice(one: Invoice, book: Book, shape: Shape) {
  const { metadata = {} } = book.subscriptions.get(one.subscription) ?? {};
  const parent = {
    type: 'subscription_details',
    quote_details: null,
    subscription_details: { subscription: one.subscription, metadata },
  };
  return {
    id: one.id,
    object: 'invoice',
    customer: one.customer,
    status: one.status,
    amount_due: one.amountDue,
    amount_paid: one.amountPaid,
    amount_remaining: one.amountDue - one.amountPaid,
    attempted: one.status !== 'draft',
    currency: 'usd',
    created: one.created,
    livemode: false,
    status_transitions: {
      finalized_at: one.status === 'draft' ? null : one.created,
      paid_at: one.status === 'paid' ? one.created : null,
    },
    ...(shape === 'old'
      ? { subscription: one.subscription, charge: one.charge, paid: one.status === 'paid' }
      : { parent }),
  };
}

export function showCharge(one: Charge, shape: Shape) {
  return {
    id: one.id,
    object: 'charge',
    customer: one.customer,
    payment_intent: one.paymentIntent,
    amount: one.amount,
    amount_refunded: one.amountRefunded,
    refunded: one.amountRefunded >= one.amount,
    disputed: one.isDisputed,
    paid: true,
    status: 'succeeded',
    currency: 'usd',
    created: one.created,
    livemode: false,
    ...(shape === 'old' ? { invoice: one.invoice } : {}),
  };
}

export const showDispute = (one: Dispute) => ({ ...one, object: 'dispute', livemode: false });

/** A payment of an invoice, its charge expanded; only newer versions have it. */
export function showInvoicePayment(invoice: Invoice, charge: Charge) {
  return {
    id: `inpay_${invoice.id.slice(3)}`,
    object: 'invoice_payment',
    invoice: invoice.id,
    status: 'paid',
    amount_paid: invoice.amountPaid,
    livemode: false,
    payment: {
      type: 'payment_intent',
      payment_intent: {
        id: charge.paymentIntent,
        object: 'payment_intent',
        latest_charge: showCharge(charge, 'current'),
      },
    },
  };
}

export const showBalanceEntry = (one: BalanceEntry) => ({
  ...one,
  object: 'customer_balance_transaction',
  type: 'adjustment',
  currency: 'usd',
  livemode: false,
});

export function showSession(one: CheckoutSession) {
  return {
    id: one.id,
    object: 'checkout.session',
    mode: 'subscription',
    url: one.status === 'open' ? one.url : null,
    customer: one.customer,
    client_reference_id: one.clientReferenceId,
    metadata: one.metadata,
    status: one.status,
    payment_status: one.paymentStatus,
    subscription: one.subscription,
    success_url: one.successUrl,
    cancel_url: one.cancelUrl,
    created: one.created,
    livemode: false,
  };
}
