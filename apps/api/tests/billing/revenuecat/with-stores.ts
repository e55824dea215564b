import { eq } from 'drizzle-orm';
import { subscriptionSources } from '../../../src/db/schema.ts';
import { listLive } from '../../../src/features/subscriptions/entitlement.store.ts';
import type { FakeRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { type ApiContext, type Person, signUp } from '../../harness/index.ts';

const dayMs = 24 * 60 * 60 * 1000;

/** What the tests of purchases on phones ask. */
export function withStores(ctx: ApiContext, revenueCat: FakeRevenueCat) {
  const current = async (person: Person) =>
    (await person.ask({ url: '/subscriptions/current' })).json();
  return {
    current,
    tierOf: async (person: Person): Promise<string> => (await current(person)).tier,
    /** What is live so many days from now. */
    tierIn: async (person: Person, days: number): Promise<string> => {
      const at = new Date(Date.now() + days * dayMs);
      return (await listLive(ctx.db, person.userId, at))[0]?.tier ?? 'free';
    },
    rowsOf: (person: Person) =>
      ctx.db
        .select()
        .from(subscriptionSources)
        .where(eq(subscriptionSources.userId, person.userId)),
    /** Somebody who bought this, and it has been told. */
    buyer: async (product: string, bought?: Parameters<FakeRevenueCat['buy']>[2]) => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, product, bought);
      await revenueCat.deliverAll(ctx.app);
      return person;
    },
    told: () => revenueCat.deliverAll(ctx.app),
    sync: (person: Person) => person.ask({ method: 'POST', url: '/subscriptions/sync' }),
  };
}
