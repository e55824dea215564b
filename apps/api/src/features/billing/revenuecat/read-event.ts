import { z } from 'zod';
import { AppError } from '../../../http/app-error.ts';
import { eventTime } from '../event-time.ts';

/** An event is a reason to read these people, never a fact about them. */
export type StoreEvent = {
  id: string;
  type: string;
  /** By the store's clock; null where it does not say. */
  happenedAt: Date | null;
  /** App user ids, ours and such as are no account. */
  about: string[];
  /** False for a type that the product has never heard of: noted, counted, answered with 200. */
  isKnown: boolean;
};

/** All that RevenueCat documents. Each is a reason to read, but those that are about no purchase. */
const purchaseTypes = new Set([
  'INITIAL_PURCHASE',
  'RENEWAL',
  'CANCELLATION',
  'UNCANCELLATION',
  'NON_RENEWING_PURCHASE',
  'SUBSCRIPTION_PAUSED',
  'EXPIRATION',
  'BILLING_ISSUE',
  'PRODUCT_CHANGE',
  'TRANSFER',
  'SUBSCRIPTION_EXTENDED',
  'TEMPORARY_ENTITLEMENT_GRANT',
  'REFUND_REVERSED',
  'PURCHASE_REDEEMED',
  'SUBSCRIBER_ALIAS',
]);
const otherTypes = new Set([
  'TEST',
  'INVOICE_ISSUANCE',
  'VIRTUAL_CURRENCY_TRANSACTION',
  'EXPERIMENT_ENROLLMENT',
  'PRICE_INCREASE_CONSENT_REQUIRED',
  'PRICE_INCREASE_CONSENT_APPROVED',
]);
/** More names for one person than anybody has. */
const mostNames = 50;

const names = z
  .unknown()
  .optional()
  .transform((value) => (Array.isArray(value) ? value : [value]))
  .transform((list) => list.filter((name) => typeof name === 'string'));

const eventShape = z.looseObject({
  event: z.looseObject({
    id: z.string().min(1).max(255),
    type: z.string().min(1).max(255),
    event_timestamp_ms: eventTime(1),
    app_user_id: names,
    original_app_user_id: names,
    aliases: names,
    transferred_from: names,
    transferred_to: names,
  }),
});

/** @throws AppError VALIDATION_FAILED where it is no event at all. */
export function readStoreEvent(body: Buffer): StoreEvent {
  const read = eventShape.safeParse(parse(body));
  if (!read.success) {
    throw new AppError('VALIDATION_FAILED', { issues: [{ path: '', rule: 'event' }] });
  }
  const { id, type, event_timestamp_ms: happenedAt, ...named } = read.data.event;
  const about = [
    ...named.app_user_id,
    ...named.transferred_from,
    ...named.transferred_to,
    ...named.original_app_user_id,
    ...named.aliases,
  ];
  const isKnown = purchaseTypes.has(type) || otherTypes.has(type);
  // What is new may well be about a purchase: it is read too.
  return {
    id,
    type,
    happenedAt,
    isKnown,
    about: otherTypes.has(type) ? [] : about.slice(0, mostNames),
  };
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
