import { hkdfSync, randomUUID } from 'node:crypto';
import Stripe from 'stripe';
import type { Act } from './acts.ts';
import type { SandboxRow } from './standing.ts';

/** An event in Stripe's form, ready to be posted. */
export type SandboxEvent = { type: string; body: string };

type StripeObject = { object: string; id: string; customer: string; refunded?: boolean };

/** With which the sandbox signs and the webhook checks; other installations have another one. */
export function webhookSecretOf(secret: string): string {
  const key = hkdfSync('sha256', secret, '', 'solacore sandbox webhook', 32);
  return `whsec_sandbox_${Buffer.from(key).toString('hex')}`;
}

/** The `Stripe-Signature` of a body, by Stripe's own library. */
export function signEvent(body: string, secret: string, now: Date): string {
  return new Stripe('sk_unused').webhooks.generateTestHeaderString({
    payload: body,
    secret,
    timestamp: Math.floor(now.getTime() / 1000),
  });
}

/** What Stripe tells of a purchase, in the order in which it does. */
export function eventsOfPurchase(row: SandboxRow, now: Date): SandboxEvent[] {
  const session = {
    ...objectOf('checkout.session', `cs_${row.id}`, row),
    subscription: row.id,
    client_reference_id: row.userId,
  };
  return [
    toEvent('customer.subscription.created', subscriptionOf(row), now),
    toEvent('invoice.paid', invoiceOf(row), now),
    toEvent('checkout.session.completed', session, now),
  ];
}

/** What Stripe tells of an act, `row` as it is after it. */
export function eventsOfAct(act: Act, row: SandboxRow, now: Date): SandboxEvent[] {
  const subscription = subscriptionOf(row);
  const tell = (type: string) => toEvent(type, subscription, now);
  const paid = toEvent('invoice.paid', invoiceOf(row), now);
  const failed = toEvent('invoice.payment_failed', invoiceOf(row), now);
  const updated = tell('customer.subscription.updated');
  switch (act) {
    case 'cancel':
    case 'resume':
      return [updated];
    case 'end_period':
      return row.status === 'canceled' ? [tell('customer.subscription.deleted')] : [paid, updated];
    case 'fail_payment':
      return [failed, updated];
    case 'pay':
    case 'change_plan':
      return [paid, updated];
    case 'refund':
      return [
        toEvent(
          'charge.refunded',
          { ...objectOf('charge', newId('ch'), row), refunded: true },
          now,
        ),
      ];
    case 'pause':
      return [tell('customer.subscription.paused')];
    case 'unpause':
      return [paid, tell('customer.subscription.resumed')];
  }
}

function toEvent(type: string, object: StripeObject, now: Date): SandboxEvent {
  const created = Math.floor(now.getTime() / 1000);
  const event = { id: newId('evt'), object: 'event', created, livemode: false, type };
  return { type, body: JSON.stringify({ ...event, data: { object } }) };
}

const newId = (kind: string) => `${kind}_sandbox_${randomUUID()}`;

const objectOf = (object: string, id: string, { customerId }: SandboxRow): StripeObject => ({
  object,
  id,
  customer: customerId,
});

const subscriptionOf = (row: SandboxRow) => ({
  ...objectOf('subscription', row.id, row),
  metadata: { user_id: row.userId },
});

const invoiceOf = (row: SandboxRow) => ({
  ...objectOf('invoice', newId('in'), row),
  parent: { subscription_details: { subscription: row.id } },
});
