import { type Tier, tiers } from '@solacore/contract';
import fc from 'fast-check';
import type { Db } from '../../../src/db/client.ts';
import { drawReadNumber, writeSource } from '../../../src/features/subscriptions/sources.store.ts';
import type { App } from '../../../src/http/app-type.ts';
import type { FakeRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { type Person, signUp } from '../../harness/index.ts';
import { happening, letHappen, tierByBook } from './happenings.ts';

type Place = { app: App; db: Db; revenueCat: FakeRevenueCat };
export type HistoryFigures = {
  histories: number;
  events: number;
  highestWins: number;
  otherStays: number;
};

const step = fc.record({
  act: happening,
  /** What Stripe sells at that moment; null ends it, undefined leaves it. */
  stripe: fc.constantFrom<(Tier | null | undefined)[]>(
    'standard',
    'pro',
    'org',
    null,
    undefined,
    undefined,
  ),
  isHeldBack: fc.boolean(),
  isRepeated: fc.boolean(),
});
const history = fc.record({
  steps: fc.array(step, { minLength: 1, maxLength: 5 }),
  /** Where each event that was held back comes in at the end. */
  order: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
});

/**
 * Random histories of one person who buys on a phone and by Stripe, events late, shuffled and
 * repeated: how often the highest live source won, and how often ending one kept the other.
 */
export async function liveThrough(place: Place, histories: number): Promise<HistoryFigures> {
  const person = await signUp(place.app);
  const figures = { histories: 0, events: 0, highestWins: 0, otherStays: 0 };
  const { revenueCat, app } = place;
  let byStripe: Tier = 'free';
  for (const { steps, order } of fc.sample(history, { numRuns: histories, seed: 20261123 })) {
    const late: object[] = [];
    const tell = async (event: object) => {
      figures.events += 1;
      const { status } = await revenueCat.deliver(app, event);
      if (status !== 200) throw new Error(`An event was answered ${status}`);
    };
    for (const { act, stripe, isHeldBack, isRepeated } of steps) {
      letHappen(act, revenueCat, person.userId);
      if (stripe !== undefined) {
        byStripe = stripe ?? 'free';
        await sellByStripe(place.db, person, byStripe);
      }
      const events = revenueCat.takeEvents();
      if (isHeldBack || isRepeated) late.push(...events);
      if (!isHeldBack) for (const event of events) await tell(event);
    }
    for (const event of shuffled(late, order)) await tell(event);
    const byPhone = tierByBook(revenueCat, person.userId);
    const highest = Math.max(byPhone, tiers.indexOf(byStripe));
    figures.histories += 1;
    if ((await tierOf(person)) === tiers[highest]) figures.highestWins += 1;
    await sellByStripe(place.db, person, 'free');
    if ((await tierOf(person)) === tiers[byPhone]) figures.otherStays += 1;
    await sellByStripe(place.db, person, byStripe);
  }
  return figures;
}

const tierOf = async (person: Person): Promise<string> =>
  (await person.ask({ url: '/subscriptions/current' })).json().tier;

/** As the reading of an event of Stripe's writes it; `free` is a subscription that has ended. */
async function sellByStripe(db: Db, { userId }: Person, tier: Tier): Promise<void> {
  const now = new Date();
  const isOver = tier === 'free';
  const source = {
    userId,
    provider: 'stripe' as const,
    providerId: `sub_${userId}`,
    tier: isOver ? ('pro' as const) : tier,
    status: isOver ? ('canceled' as const) : ('active' as const),
    planId: null,
    store: 'stripe' as const,
    billingAnchor: now,
    currentPeriodStart: now,
    currentPeriodEnd: isOver ? now : new Date(now.getTime() + 2_592_000_000),
    cancelAtPeriodEnd: false,
    pastDueSince: null,
    revokedAt: null,
  };
  await writeSource(db, source, { readNumber: await drawReadNumber(db), now });
}

function shuffled<T>(list: T[], order: number[]): T[] {
  return list
    .map((one, index) => ({ one, at: order[index % order.length] ?? 0 }))
    .sort((a, b) => a.at - b.at)
    .map(({ one }) => one);
}
