import fc from 'fast-check';
import type { FakeRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';

type Act = (cat: FakeRevenueCat, id: string) => void;

/** What can happen to somebody's purchases. Each tells RevenueCat's events of it. */
const acts: Act[] = [
  (cat, id) => cat.buy(id, 'standard_monthly'),
  (cat, id) => cat.buy(id, 'pro_monthly', { store: 'play_store' }),
  (cat, id) => cat.buy(id, 'org_yearly', { days: 365 }),
  (cat, id) => {
    if (productsOf(cat, id).includes('standard_monthly')) {
      cat.changeProduct(id, 'standard_monthly', 'pro_monthly');
    }
  },
  (cat, id) => cat.transfer(id, '$RCAnonymousID:somebody'),
  ofAll((cat, id, product) => cat.renew(id, product)),
  ofAll((cat, id, product) => cat.cancel(id, product)),
  ofAll((cat, id, product) => cat.uncancel(id, product)),
  ofAll((cat, id, product) => cat.refund(id, product)),
  ofAll((cat, id, product) => cat.reverseRefund(id, product)),
  ofAll((cat, id, product) => cat.failPayment(id, product, 6)),
  ofAll((cat, id, product) => cat.expire(id, product)),
];

/** A number of `acts`. */
export const happening = fc.nat({ max: acts.length - 1 });
export const letHappen = (which: number, cat: FakeRevenueCat, id: string) => acts[which]?.(cat, id);

function productsOf(cat: FakeRevenueCat, id: string): string[] {
  return [...(cat.book.get(id)?.subscriptions.keys() ?? [])];
}

function ofAll(act: (cat: FakeRevenueCat, id: string, product: string) => void): Act {
  return (cat, id) => {
    for (const product of productsOf(cat, id)) act(cat, id, product);
  };
}

/** What somebody's purchases give now, by the book of the fake and nothing else. */
export function tierByBook(cat: FakeRevenueCat, id: string): number {
  const now = Date.now();
  const given = [...(cat.book.get(id)?.subscriptions ?? [])].map(([product, line]) => {
    const grace = line.billing_issues_detected_at ? line.grace_period_expires_date : null;
    const end = Math.max(line.expires_date?.getTime() ?? Infinity, grace?.getTime() ?? 0);
    if (line.refunded_at || end <= now) return 0;
    return ['free', 'standard', 'pro', 'org'].findIndex((tier) => product.startsWith(tier));
  });
  return Math.max(0, ...given);
}
