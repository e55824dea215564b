import { eq, inArray } from 'drizzle-orm';
import fc from 'fast-check';
import type { Db } from '../../../src/db/client.ts';
import { sessionPacks, usage } from '../../../src/db/schema.ts';
import type { App } from '../../../src/http/app-type.ts';
import type { FakeRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { type Person, signUp } from '../../harness/index.ts';

/** As `REVENUECAT_PACKS` of the tests says. */
const packProducts = { pack_2: 2, pack_5: 5 } as const;
export const packEnvironment = { REVENUECAT_PACKS: 'pack_2:2, pack_5:5' };

export type PackFigures = {
  histories: number;
  events: number;
  purchases: number;
  /** Sessions that were begun on what was bought. */
  begun: number;
  /** Histories after which everybody has what the store says, less what they used. */
  exact: number;
};

type Place = { apps: [App, ...App[]]; db: Db; revenueCat: FakeRevenueCat };
type Product = keyof typeof packProducts;

const step = fc.record({
  act: fc.constantFrom('buy', 'buy', 'refund', 'hide', 'keep', 'move', 'begin', 'begin'),
  who: fc.nat({ max: 1 }),
  product: fc.constantFrom<Product[]>('pack_2', 'pack_5'),
  which: fc.nat(),
  isHeldBack: fc.boolean(),
  isRepeated: fc.boolean(),
});
const history = fc.record({
  steps: fc.array(step, { minLength: 3, maxLength: 8 }),
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Two people buy, use, give back and exchange packs; what is told of it comes late, twice, in any order. */
export async function liveWithPacks(
  place: Place,
  histories: number,
  seed = 20261123,
): Promise<PackFigures> {
  const figures = { histories: 0, events: 0, purchases: 0, begun: 0, exact: 0 };
  const people = [await usedUp(place), await usedUp(place)] as const;
  for (const { steps, order } of fc.sample(history, { numRuns: histories, seed })) {
    const late: object[] = [];
    const tell = async (event: object) => {
      figures.events += 1;
      const app = place.apps[figures.events % place.apps.length] ?? place.apps[0];
      const { status } = await place.revenueCat.deliver(app, event);
      if (status !== 200) throw new Error(`An event was answered ${status}`);
    };
    for (const one of steps) {
      if (one.act === 'buy') figures.purchases += 1;
      if (await act(place.revenueCat, people, one)) figures.begun += 1;
      const events = place.revenueCat.takeEvents();
      if (one.isHeldBack || one.isRepeated) late.push(...events);
      if (!one.isHeldBack) await Promise.all(events.map(tell));
    }
    const shuffled = late.map((event, index) => ({ event, at: order[index % order.length] ?? 0 }));
    for (const { event } of shuffled.sort((a, b) => a.at - b.at)) await tell(event);
    figures.histories += 1;
    if (await isExact(place, people, figures.begun)) figures.exact += 1;
  }
  return figures;
}

/** Somebody whose own sessions are used up. */
async function usedUp({ apps: [app], db }: Place): Promise<Person> {
  const person = await signUp(app);
  await person.ask({ method: 'POST', url: '/sessions', payload: {} });
  await db.update(usage).set({ sessionCount: 10 }).where(eq(usage.userId, person.userId));
  return person;
}

/** Whether a session was begun. */
async function act(
  cat: FakeRevenueCat,
  people: readonly [Person, Person],
  { act: what, who, product, which }: Step,
): Promise<boolean> {
  const [person, other] = who === 0 ? people : [people[1], people[0]];
  const id = person.userId;
  const bought = cat.book.get(id)?.non_subscriptions.get(product) ?? [];
  const one = bought[which % Math.max(1, bought.length)]?.store_transaction_id;
  if (what === 'buy') cat.buyOnce(id, product);
  if (what === 'refund' && one) cat.refundOnce(id, product, { id: one, isShown: true });
  if (what === 'hide' && one) cat.refundOnce(id, product, { id: one, isShown: false });
  if (what === 'keep' && one) cat.keepOnce(id, product, one);
  if (what === 'move') cat.transfer(id, other.userId);
  if (what !== 'begin') return false;
  const answer = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
  return answer.statusCode === 201;
}

async function isExact(
  { db, revenueCat }: Place,
  people: readonly Person[],
  begun: number,
): Promise<boolean> {
  const rows = await db
    .select()
    .from(sessionPacks)
    .where(
      inArray(
        sessionPacks.userId,
        people.map(({ userId }) => userId),
      ),
    );
  const isUsed = rows.reduce((sum, { used }) => sum + used, 0) === begun;
  const looks = people.map(async ({ userId, ask }) => {
    const held = Object.entries(packProducts).flatMap(([product, sessions]) =>
      (revenueCat.book.get(userId)?.non_subscriptions.get(product) ?? [])
        .filter((line) => !line.refunded_at)
        .map((line) => ({ id: `app_store ${line.store_transaction_id}`, sessions })),
    );
    const live = rows.filter((row) => row.userId === userId && row.revokedAt === null);
    const left = live.reduce((sum, { sessions, used }) => sum + sessions - used, 0);
    const shown = (await ask({ url: '/subscriptions/current' })).json().usage.pack_sessions_left;
    const isSame =
      JSON.stringify(live.map(({ purchaseId: id, sessions }) => ({ id, sessions })).sort(byId)) ===
      JSON.stringify(held.sort(byId));
    return isSame && shown === left;
  });
  return isUsed && (await Promise.all(looks)).every(Boolean);
}

const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
