import { randomUUID } from 'node:crypto';
import { entitlementsOf, type Line } from './book.ts';

export type RevenueCatEvent = {
  api_version: '1.0';
  event: { id: string; type: string } & Record<string, unknown>;
};

type About = { appUserId: string; product: string; line: Line };

/** An event about a purchase, with all the fields that are documented for it. */
export function purchaseEvent(
  type: string,
  { appUserId, product, line }: About,
  now: Date,
  more: Record<string, unknown> = {},
): RevenueCatEvent {
  const names = entitlementsOf(product);
  return bareEvent(type, now, {
    app_user_id: appUserId,
    original_app_user_id: appUserId,
    aliases: [appUserId, `$RCAnonymousID:${randomUUID().replaceAll('-', '')}`],
    subscriber_attributes: {},
    product_id: line.product_plan_identifier
      ? `${product}:${line.product_plan_identifier}`
      : product,
    period_type: line.period_type.toUpperCase(),
    purchased_at_ms: line.purchase_date.getTime(),
    expiration_at_ms: line.expires_date?.getTime() ?? null,
    environment: line.is_sandbox ? 'SANDBOX' : 'PRODUCTION',
    entitlement_id: null,
    entitlement_ids: names,
    presented_offering_id: null,
    transaction_id: line.store_transaction_id,
    original_transaction_id: line.store_transaction_id,
    is_family_share: line.ownership_type === 'FAMILY_SHARED',
    country_code: 'US',
    currency: 'USD',
    price: 9.99,
    price_in_purchased_currency: 9.99,
    takehome_percentage: 0.7,
    tax_percentage: 0,
    commission_percentage: 0.3,
    offer_code: null,
    store: line.store.toUpperCase(),
    ...more,
  });
}

/** An event with what every one has, and nothing else. */
export function bareEvent(
  type: string,
  now: Date,
  more: Record<string, unknown> = {},
): RevenueCatEvent {
  const event = {
    id: randomUUID().toUpperCase(),
    type,
    app_id: 'app1234567890',
    event_timestamp_ms: now.getTime(),
    ...more,
  };
  return { api_version: '1.0', event };
}
