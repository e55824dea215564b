import { type Book, getLine, getSubscriber, type Line } from './book.ts';
import { bareEvent, purchaseEvent, type RevenueCatEvent } from './events.ts';

export type World = { book: Book; now: () => Date; emit: (event: RevenueCatEvent) => void };
export type Bought = Partial<Line> & { days?: number };

const dayMs = 24 * 60 * 60 * 1000;
const later = (moment: Date, days: number) => new Date(moment.getTime() + days * dayMs);
export const transaction = () => String(Math.floor(Math.random() * 1e15));

/** A subscription begins. `days`: how long a period is. */
export function buy(world: World, appUserId: string, product: string, bought: Bought = {}): void {
  const { days = 30, ...given } = bought;
  const now = world.now();
  const line: Line = {
    store: 'app_store',
    is_sandbox: false,
    period_type: 'normal',
    ownership_type: 'PURCHASED',
    store_transaction_id: transaction(),
    product_plan_identifier: null,
    purchase_date: now,
    original_purchase_date: now,
    expires_date: later(now, days),
    grace_period_expires_date: null,
    unsubscribe_detected_at: null,
    billing_issues_detected_at: null,
    refunded_at: null,
    auto_resume_date: null,
    ...given,
  };
  const { subscriptions, vouched } = getSubscriber(world.book, appUserId);
  subscriptions.set(product, line);
  vouched.clear();
  // RevenueCat tells of its own grants as of what does not renew.
  const type = line.store === 'promotional' ? 'NON_RENEWING_PURCHASE' : 'INITIAL_PURCHASE';
  world.emit(purchaseEvent(type, { appUserId, product, line }, now));
}

type Change = { type: string; changes: Partial<Line>; more?: Record<string, unknown> };

/** Changes a line and tells of it. */
export function change(
  world: World,
  appUserId: string,
  product: string,
  { type, changes, more }: Change,
): void {
  const line = { ...getLine(world.book, appUserId, product), ...changes };
  getSubscriber(world.book, appUserId).subscriptions.set(product, line);
  world.emit(purchaseEvent(type, { appUserId, product, line }, world.now(), more));
}

export function renew(world: World, appUserId: string, product: string, days = 30): void {
  const { expires_date } = getLine(world.book, appUserId, product);
  const now = world.now();
  const start = expires_date && expires_date > now ? expires_date : now;
  change(world, appUserId, product, {
    type: 'RENEWAL',
    changes: {
      period_type: 'normal',
      store_transaction_id: transaction(),
      purchase_date: start,
      expires_date: later(start, days),
      unsubscribe_detected_at: null,
      billing_issues_detected_at: null,
      grace_period_expires_date: null,
      refunded_at: null,
      auto_resume_date: null,
    },
  });
}

/** The store gives up: the period is over. */
export function expire(
  world: World,
  appUserId: string,
  product: string,
  reason = 'UNSUBSCRIBE',
): void {
  const { expires_date } = getLine(world.book, appUserId, product);
  const now = world.now();
  change(world, appUserId, product, {
    type: 'EXPIRATION',
    changes: {
      expires_date: expires_date && expires_date < now ? expires_date : now,
      grace_period_expires_date: null,
    },
    more: { expiration_reason: reason },
  });
}

/** One product for another, at once. */
export function changeProduct(world: World, appUserId: string, from: string, to: string): void {
  const now = world.now();
  const old = getLine(world.book, appUserId, from);
  const { subscriptions } = getSubscriber(world.book, appUserId);
  subscriptions.set(from, { ...old, expires_date: now });
  const fresh = { refunded_at: null, billing_issues_detected_at: null };
  subscriptions.set(to, { ...old, ...fresh, purchase_date: now, expires_date: later(now, 30) });
  const about = { appUserId, product: from, line: old };
  world.emit(purchaseEvent('PRODUCT_CHANGE', about, now, { new_product_id: to }));
}

/** The store does not answer: RevenueCat vouches. It names neither a product nor an end. */
export function vouch(world: World, appUserId: string, name: string, expires: Date | null): void {
  const now = world.now();
  const { vouched } = getSubscriber(world.book, appUserId);
  vouched.set(name, { purchase_date: now, expires_date: expires });
  const about = { app_user_id: appUserId, entitlement_ids: [name], store: 'APP_STORE' };
  world.emit(bareEvent('TEMPORARY_ENTITLEMENT_GRANT', now, about));
}

/** All of one person's purchases go to another. The event names no user and no product. */
export function transfer(world: World, from: string, to: string): void {
  const giver = getSubscriber(world.book, from);
  const taker = getSubscriber(world.book, to);
  for (const [product, line] of giver.subscriptions) taker.subscriptions.set(product, line);
  for (const [product, list] of giver.non_subscriptions) {
    taker.non_subscriptions.set(product, [
      ...(taker.non_subscriptions.get(product) ?? []),
      ...list,
    ]);
  }
  giver.subscriptions.clear();
  giver.non_subscriptions.clear();
  const about = { transferred_from: [from], transferred_to: [to], store: 'APP_STORE' };
  world.emit(bareEvent('TRANSFER', world.now(), { ...about, environment: 'PRODUCTION' }));
}
