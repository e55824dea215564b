import { type Rules, storeOf } from './read-sources.ts';
import type { PurchaseLine, Subscriber } from './subscriber-shape.ts';

/** A pack before it is said whose it is. */
export type StorePack = {
  purchaseId: string;
  productId: string;
  store: ReturnType<typeof storeOf>;
  sessions: number;
  purchasedAt: Date;
  revokedAt: Date | null;
};

/** The packs that somebody has bought. What is none of ours, or a tester's in production, is left out. */
export function readPacks(
  { non_subscriptions }: Subscriber,
  { packs, countsSandbox }: Omit<Rules, 'now'>,
): StorePack[] {
  return packs.flatMap(({ productId, sessions }) => {
    const bought = non_subscriptions.find(([product]) => product === productId)?.[1] ?? [];
    return bought.flatMap((line): StorePack[] => {
      const purchaseId = purchaseIdOf(line);
      if (purchaseId === null || (line.is_sandbox && !countsSandbox)) return [];
      const purchasedAt = line.purchase_date ?? new Date(0);
      const store = storeOf(line.store);
      return [{ purchaseId, productId, store, sessions, purchasedAt, revokedAt: line.refunded_at }];
    });
  });
}

/** All purchases that are still this person's, by whatever product: one that is no longer sold stays. */
export function listPurchaseIds({ non_subscriptions }: Subscriber): string[] {
  return non_subscriptions.flatMap(([, lines]) =>
    lines.flatMap((line) => purchaseIdOf(line) ?? []),
  );
}

/** The store's own number goes with a purchase wherever it goes; without any it could count twice. */
function purchaseIdOf(line: PurchaseLine): string | null {
  if (line.store_transaction_id) return `${storeOf(line.store)} ${line.store_transaction_id}`;
  return line.id ? `revenuecat ${line.id}` : null;
}
