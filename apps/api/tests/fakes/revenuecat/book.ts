/** What RevenueCat holds of one line, with the names that its API has for it. */
export type Line = {
  store: 'app_store' | 'play_store' | 'promotional' | 'amazon';
  is_sandbox: boolean;
  period_type: 'normal' | 'trial' | 'intro' | 'promotional';
  ownership_type: 'PURCHASED' | 'FAMILY_SHARED';
  store_transaction_id: string;
  product_plan_identifier: string | null;
  purchase_date: Date;
  original_purchase_date: Date;
  expires_date: Date | null;
  grace_period_expires_date: Date | null;
  unsubscribe_detected_at: Date | null;
  billing_issues_detected_at: Date | null;
  refunded_at: Date | null;
  auto_resume_date: Date | null;
};

export type Once = {
  id: string;
  store_transaction_id: string;
  is_sandbox: boolean;
  purchase_date: Date;
  original_purchase_date: Date;
  refunded_at?: Date | null;
  store: Line['store'];
};
type Vouched = { purchase_date: Date; expires_date: Date | null };

export type Subscriber = {
  subscriptions: Map<string, Line>;
  non_subscriptions: Map<string, Once[]>;
  /** Open for a while without a purchase, by the name of the entitlement. */
  vouched: Map<string, Vouched>;
};

export type Book = Map<string, Subscriber>;

/** As the real one: who is asked about exists from then on. */
export function getSubscriber(book: Book, appUserId: string): Subscriber {
  const known = book.get(appUserId);
  if (known) return known;
  const fresh = { subscriptions: new Map(), non_subscriptions: new Map(), vouched: new Map() };
  book.set(appUserId, fresh);
  return fresh;
}

export function getLine(book: Book, appUserId: string, product: string): Line {
  const line = getSubscriber(book, appUserId).subscriptions.get(product);
  if (!line) throw new Error(`${appUserId} has no ${product}`);
  return line;
}

/** The entitlements that a product opens: ours are named like the tiers. */
export function entitlementsOf(product: string): string[] {
  const [, tier] = /^(?:rc_promo_)?(standard|pro|org)(?:_|$)/.exec(product) ?? [];
  return tier ? [tier] : [];
}

/** What was bought once of a product, the oldest first. */
export function listOnce(book: Book, appUserId: string, product: string): Once[] {
  return getSubscriber(book, appUserId).non_subscriptions.get(product) ?? [];
}

/** The answer of `GET /v1/subscribers/{id}`. */
export function showSubscriber(book: Book, appUserId: string, now: Date): object {
  const { subscriptions, non_subscriptions, vouched } = getSubscriber(book, appUserId);
  const entitlements: Record<string, object> = {};
  for (const [name, { purchase_date, expires_date }] of vouched) {
    entitlements[name] = { purchase_date, expires_date, product_identifier: null };
  }
  for (const [product, purchases] of non_subscriptions) {
    const purchase_date = purchases.at(-1)?.purchase_date ?? now;
    const opened = { purchase_date, expires_date: null, product_identifier: product };
    for (const name of entitlementsOf(product)) entitlements[name] = opened;
  }
  for (const [product, line] of subscriptions) {
    const { purchase_date, expires_date, grace_period_expires_date } = line;
    const dates = { purchase_date, expires_date, grace_period_expires_date };
    for (const name of entitlementsOf(product)) {
      entitlements[name] = { ...dates, product_identifier: product };
    }
  }
  return {
    request_date: now,
    request_date_ms: now.getTime(),
    subscriber: {
      entitlements,
      first_seen: now,
      last_seen: now,
      management_url: null,
      non_subscriptions: Object.fromEntries(non_subscriptions),
      original_app_user_id: appUserId,
      original_application_version: null,
      original_purchase_date: null,
      other_purchases: {},
      subscriber_attributes: {},
      subscriptions: Object.fromEntries(subscriptions),
    },
  };
}
