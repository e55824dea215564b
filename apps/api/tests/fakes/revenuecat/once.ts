import { randomUUID } from 'node:crypto';
import { getSubscriber, listOnce, type Once } from './book.ts';
import { bareEvent } from './events.ts';
import { transaction, type World } from './life.ts';

/** Bought once, for good or to be used up; the number that the store has for it. */
export function buyOnce(
  world: World,
  appUserId: string,
  product: string,
  bought: Partial<Once> = {},
): string {
  const now = world.now();
  const once: Once = {
    id: randomUUID().slice(0, 10),
    store_transaction_id: transaction(),
    is_sandbox: false,
    purchase_date: now,
    original_purchase_date: now,
    store: 'app_store',
    ...bought,
  };
  const { non_subscriptions } = getSubscriber(world.book, appUserId);
  non_subscriptions.set(product, [...listOnce(world.book, appUserId, product), once]);
  tell(world, 'NON_RENEWING_PURCHASE', { appUserId, product, once });
  return once.store_transaction_id;
}

/** The money goes back. RevenueCat says so on the purchase, or shows it no longer. */
export function refundOnce(
  world: World,
  appUserId: string,
  product: string,
  { id, isShown }: { id: string; isShown: boolean },
): void {
  const list = listOnce(world.book, appUserId, product);
  const once = list.find((one) => one.store_transaction_id === id);
  if (!once) throw new Error(`${appUserId} has no purchase ${id}`);
  const kept = list.map((one) => (one === once ? { ...one, refunded_at: world.now() } : one));
  const gone = list.filter((one) => one !== once);
  getSubscriber(world.book, appUserId).non_subscriptions.set(product, isShown ? kept : gone);
  const more = { cancel_reason: 'CUSTOMER_SUPPORT', price: -3.99 };
  tell(world, 'CANCELLATION', { appUserId, product, once }, more);
}

/** The store takes the refund back; only where the purchase is still shown. */
export function keepOnce(world: World, appUserId: string, product: string, id: string): void {
  const list = listOnce(world.book, appUserId, product);
  const once = list.find((one) => one.store_transaction_id === id);
  if (!once) throw new Error(`${appUserId} has no purchase ${id}`);
  once.refunded_at = null;
  tell(world, 'REFUND_REVERSED', { appUserId, product, once });
}

type About = { appUserId: string; product: string; once: Once };

function tell(
  world: World,
  type: string,
  { appUserId, product, once }: About,
  more: Record<string, unknown> = {},
): void {
  const event = bareEvent(type, world.now(), {
    app_user_id: appUserId,
    original_app_user_id: appUserId,
    aliases: [appUserId],
    product_id: product,
    period_type: 'NORMAL',
    purchased_at_ms: once.purchase_date.getTime(),
    expiration_at_ms: null,
    environment: once.is_sandbox ? 'SANDBOX' : 'PRODUCTION',
    entitlement_ids: null,
    transaction_id: once.store_transaction_id,
    original_transaction_id: once.store_transaction_id,
    currency: 'USD',
    price: 3.99,
    store: once.store.toUpperCase(),
    ...more,
  });
  world.emit(event);
}
