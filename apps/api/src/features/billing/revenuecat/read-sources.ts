import {
  type PlanId,
  planIdSchema,
  plans,
  type Store,
  type Tier,
  tierSchema,
} from '@solacore/contract';
import type { Packs } from '../../../config-packs.ts';
import { graceMs } from '../../subscriptions/live-until.ts';
import type { Source } from '../../subscriptions/sources.store.ts';
import type { EntitlementLine, Subscriber, SubscriptionLine } from './subscriber-shape.ts';

/** A source before it is said whose it is; `key` tells it from the person's others. */
export type StoreSource = Omit<Source, 'userId' | 'provider' | 'providerId'> & { key: string };

/**
 * `countsSandbox`: whether what stores sell to testers gives anything; never in production. `packs`
 * hold sessions: no plan is read from them, whatever RevenueCat opens by one.
 */
export type Rules = { now: Date; countsSandbox: boolean; packs: Packs };
type Plan = { tier: Tier; planId: PlanId | null };

const dayMs = 24 * 60 * 60 * 1000;
/** RevenueCat's own grants, named by their entitlement and length. */
const promotional = 'rc_promo_';

/** What somebody's purchases give them, in our words. What gives nothing is left out. */
export function readSources(subscriber: Subscriber, reading: Rules): StoreSource[] {
  return [
    ...readSubscriptions(subscriber, reading),
    ...readLasting(subscriber, reading),
    ...readTemporary(subscriber, reading),
  ];
}

function readSubscriptions(
  { subscriptions, entitlements }: Subscriber,
  reading: Rules,
): StoreSource[] {
  return subscriptions.flatMap(([product, line]) => {
    const plan = planOf(product) ?? planOf(line.product_plan_identifier ?? '');
    const given = plan ?? grantedBy(product, entitlements);
    if (!given || (line.is_sandbox && !reading.countsSandbox)) return [];
    return [{ key: product, ...given, ...stateOf(line, reading.now) }];
  });
}

/** How a subscription stands. One that the store has given up is over, whatever it is called. */
function stateOf(line: SubscriptionLine, now: Date): Omit<StoreSource, 'key' | 'tier' | 'planId'> {
  const start = line.purchase_date ?? line.original_purchase_date ?? new Date(0);
  const issue = line.billing_issues_detected_at;
  const end = issue ? latest(line.expires_date, line.grace_period_expires_date) : line.expires_date;
  const status = statusOf(line, end, now);
  const renews = line.store !== 'promotional' && !line.unsubscribe_detected_at;
  const refund = line.refunded_at;
  return {
    status,
    store: storeOf(line.store),
    billingAnchor: start,
    currentPeriodStart: start,
    currentPeriodEnd: status === 'canceled' ? end : line.expires_date,
    cancelAtPeriodEnd: line.expires_date !== null && (!renews || line.auto_resume_date !== null),
    // Our week, or the store's where it waits longer; what is paid for is never cut.
    pastDueSince: status === 'past_due' ? latest(issue, end && before(end, graceMs)) : null,
    // An earlier period's money that went back is no reason against the one that was paid since.
    revokedAt: refund && (refund >= start || start > now) ? refund : null,
  };
}

function statusOf(line: SubscriptionLine, end: Date | null, now: Date): StoreSource['status'] {
  if (end && end <= now) return line.auto_resume_date ? 'paused' : 'canceled';
  if (line.billing_issues_detected_at) return 'past_due';
  return line.period_type?.toLowerCase() === 'trial' ? 'trialing' : 'active';
}

/** What was bought once gives what RevenueCat says is open by it, until then or for good. */
function readLasting(
  { non_subscriptions, entitlements }: Subscriber,
  { now, countsSandbox, packs }: Rules,
): StoreSource[] {
  return non_subscriptions.flatMap(([product, purchases]) => {
    if (packs.some(({ productId }) => productId === product)) return [];
    const last = purchases.filter(({ is_sandbox }) => countsSandbox || !is_sandbox).at(-1);
    const open = entitlements.find(([, line]) => isSameProduct(line.product_identifier, product));
    const given = planOf(product) ?? grantedBy(product, entitlements);
    if (!last || !open || !given) return [];
    const start = last.purchase_date ?? open[1].purchase_date ?? new Date(0);
    return [
      { key: `once ${product}`, ...given, ...fixed(start, open[1].expires_date, last.store, now) },
    ];
  });
}

/** Open without a purchase: RevenueCat could not ask the store yet, and vouches for a day at most. */
function readTemporary(
  { subscriptions, non_subscriptions, entitlements }: Subscriber,
  { now }: Rules,
): StoreSource[] {
  const known = [...subscriptions, ...non_subscriptions].map(([product]) => product);
  return entitlements.flatMap(([name, line]) => {
    const product = line.product_identifier;
    const given = asTier(name) ?? planOf(product ?? '');
    if (!given || known.some((one) => isSameProduct(product, one))) return [];
    const start = line.purchase_date ?? (line.expires_date && before(line.expires_date, dayMs));
    if (!start) return [];
    const day = new Date(start.getTime() + dayMs);
    const isGrant = product?.startsWith(promotional);
    const end = isGrant || (line.expires_date && line.expires_date < day) ? line.expires_date : day;
    return [
      { key: `entitlement ${name}`, ...given, planId: null, ...fixed(start, end, null, now) },
    ];
  });
}

/** What is not renewed. */
function fixed(start: Date, end: Date | null, store: string | null, now: Date) {
  return {
    status: end && end <= now ? ('canceled' as const) : ('active' as const),
    store: storeOf(store),
    billingAnchor: start,
    currentPeriodStart: start,
    currentPeriodEnd: end,
    cancelAtPeriodEnd: end !== null,
    pastDueSince: null,
    revokedAt: null,
  };
}

/** Products are named like the plans; Google's have a base plan after a colon. */
function planOf(product: string): Plan | null {
  const planId = planIdSchema.safeParse(withoutBasePlan(product)).data;
  return planId ? { planId, tier: plans[planId].tier } : null;
}

/** By the entitlements that name a product: the highest, as they are named like the tiers. */
function grantedBy(product: string, entitlements: [string, EntitlementLine][]): Plan | null {
  const names = entitlements
    .filter(([, line]) => isSameProduct(line.product_identifier, product))
    .map(([name]) => name);
  const tier = tierSchema.options.findLast((one) => one !== 'free' && names.includes(one));
  return tier ? { tier, planId: null } : null;
}

function asTier(name: string): Plan | null {
  const tier = tierSchema.safeParse(name).data;
  return tier && tier !== 'free' ? { tier, planId: null } : null;
}

export function storeOf(store: string | null): Exclude<Store, 'stripe'> {
  const name = store?.toLowerCase();
  if (name === 'app_store' || name === 'mac_app_store') return 'app_store';
  return name === 'play_store' ? 'play_store' : 'other';
}

const withoutBasePlan = (product: string) => product.split(':')[0] ?? product;
const isSameProduct = (one: string | null, other: string) =>
  one !== null && withoutBasePlan(one) === withoutBasePlan(other);
const before = (moment: Date, ms: number) => new Date(moment.getTime() - ms);
const latest = (one: Date | null, other: Date | null) =>
  one && other && other > one ? other : (one ?? other);
