import { z } from 'zod';
import { eventTime } from '../event-time.ts';
import type { About, BillingEvent } from '../stripe-gateway.ts';
import { eventObjectShape, subscriptionOfInvoice } from './shapes.ts';

/** The specification's four and what else can change what a person has paid for. */
const knownTypes = new Set([
  'checkout.session.completed',
  'checkout.session.async_payment_succeeded',
  'checkout.session.async_payment_failed',
  'customer.deleted',
  'customer.subscription.created',
  'customer.subscription.updated',
  'customer.subscription.deleted',
  'customer.subscription.paused',
  'customer.subscription.resumed',
  'customer.subscription.trial_will_end',
  'invoice.paid',
  'invoice.payment_succeeded',
  'invoice.payment_failed',
  'invoice.payment_action_required',
  'invoice.finalized',
  'invoice.voided',
  'invoice.marked_uncollectible',
  'charge.refunded',
  'charge.refund.updated',
  'refund.created',
  'refund.updated',
  'refund.failed',
  'charge.dispute.created',
  'charge.dispute.updated',
  'charge.dispute.closed',
  'charge.dispute.funds_withdrawn',
  'charge.dispute.funds_reinstated',
]);

const eventShape = z.looseObject({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  created: eventTime(1_000),
  data: z.looseObject({ object: z.unknown() }).nullish(),
});

/** An event whose signature was checked; undefined where it is no event at all. */
export function readBillingEvent(body: Buffer): BillingEvent | undefined {
  const event = eventShape.safeParse(parse(body));
  if (!event.success) return undefined;
  const { id, type, data, created: happenedAt } = event.data;
  const object = eventObjectShape.safeParse(data?.object);
  // A version in which nothing can be found any more wants a look as much as a new type does.
  const isKnown = knownTypes.has(type) && object.success;
  return { id, type, isKnown, happenedAt, about: isKnown ? aboutOf(object.data) : null };
}

function aboutOf(object: z.infer<typeof eventObjectShape>): About | null {
  const subscription = subscriptionIn(object);
  if (subscription) return { kind: 'subscription', id: subscription };
  if (object.object === 'charge' && object.id && !object.customer) {
    return { kind: 'charge', id: object.id };
  }
  if (object.object === 'customer' && object.id) return { kind: 'customer', id: object.id };
  if (object.charge) return { kind: 'charge', id: object.charge };
  return object.customer ? { kind: 'customer', id: object.customer } : null;
}

function subscriptionIn(object: z.infer<typeof eventObjectShape>): string | null {
  return object.object === 'subscription' ? (object.id ?? null) : subscriptionOfInvoice(object);
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
