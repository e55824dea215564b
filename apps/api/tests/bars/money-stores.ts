import { and, eq, inArray } from 'drizzle-orm';
import { subscriptionSources, webhookEvents } from '../../src/db/schema.ts';
import type { RevenueCatEvent } from '../fakes/revenuecat/events.ts';
import type { FakeRevenueCat } from '../fakes/revenuecat/start-revenuecat.ts';
import { signUp } from '../harness/person.ts';
import { appAt, type MoneyPlace, readMoney, tierOf } from './money-stage.ts';
import { seeded } from './random.ts';

export type StorePlace = MoneyPlace & { revenueCat: FakeRevenueCat };

const times = 3;

/** `moved`: in the end the giver had nothing and the taker all of it. */
export type ShuffleFigures = {
  ways: number;
  kinds: number;
  endStates: number;
  moved: number;
  otherAnswers: number;
};

/** C9: every kind of event, several times each, in any order, in the life of two people. */
export async function shuffleStoreEvents(
  place: StorePlace,
  repeats: number,
): Promise<ShuffleFigures> {
  const { db } = place.deps.database;
  const giver = await signUp(place.apps[0]);
  const taker = await signUp(place.apps[0]);
  const events = liveOnPhones(place.revenueCat, giver.userId, taker.userId);
  const kinds = new Set(events.map(({ event }) => event.type)).size;
  const ids = events.map(({ event }) => event.id);
  const ends = new Set<string>();
  const figures = { ways: 0, kinds, endStates: 0, moved: 0, otherAnswers: 0 };
  for (; figures.ways < repeats; figures.ways += 1) {
    await db.delete(webhookEvents).where(inArray(webhookEvents.eventId, ids));
    await db.delete(subscriptionSources).where(eq(subscriptionSources.userId, taker.userId));
    await holdBefore(place, giver.userId);
    const all = Array.from({ length: times }, () => events).flat();
    const order = seeded(figures.ways + 1).shuffled(all);
    for (let at = 0; at < order.length; at += 4) {
      const together = order.slice(at, at + 4);
      const answers = await Promise.all(
        together.map((event, of) => place.revenueCat.deliver(appAt(place, of), event)),
      );
      figures.otherAnswers += answers.filter(({ status }) => status !== 200).length;
    }
    ends.add(await readMoney(place, taker.userId));
    const tiers = [await tierOf(giver), await tierOf(taker)];
    if (tiers.join() === 'free,pro') figures.moved += 1;
  }
  return { ...figures, endStates: ends.size };
}

/** What the product held of the giver before it heard of any of this. */
async function holdBefore({ deps }: MoneyPlace, userId: string): Promise<void> {
  const { db } = deps.database;
  const mine = and(
    eq(subscriptionSources.userId, userId),
    eq(subscriptionSources.provider, 'revenuecat'),
  );
  await db.delete(subscriptionSources).where(mine);
  await db.insert(subscriptionSources).values({
    userId,
    provider: 'revenuecat',
    providerId: `${userId} pro_monthly`,
    tier: 'pro',
    store: 'app_store',
    currentPeriodStart: new Date(),
  });
}

/** Everything that can happen, told in twenty kinds of events; the taker ends with a paid plan. */
function liveOnPhones(revenueCat: FakeRevenueCat, giver: string, taker: string): RevenueCatEvent[] {
  revenueCat.takeEvents();
  revenueCat.vouch(giver, 'pro');
  revenueCat.buy(giver, 'standard_monthly');
  revenueCat.changeProduct(giver, 'standard_monthly', 'pro_monthly');
  revenueCat.cancel(giver, 'pro_monthly');
  revenueCat.uncancel(giver, 'pro_monthly');
  revenueCat.failPayment(giver, 'pro_monthly', 3);
  revenueCat.renew(giver, 'pro_monthly');
  revenueCat.pause(giver, 'pro_monthly');
  revenueCat.renew(giver, 'pro_monthly');
  revenueCat.refund(giver, 'pro_monthly');
  revenueCat.reverseRefund(giver, 'pro_monthly');
  revenueCat.extend(giver, 'pro_monthly', 50);
  revenueCat.buyOnce(giver, 'standard_lifetime');
  revenueCat.expire(giver, 'standard_monthly');
  revenueCat.transfer(giver, taker);
  const about = { app_user_id: taker };
  for (const type of [
    'TEST',
    'INVOICE_ISSUANCE',
    'VIRTUAL_CURRENCY_TRANSACTION',
    'EXPERIMENT_ENROLLMENT',
    'SUBSCRIBER_ALIAS',
    'PURCHASE_REDEEMED',
    'PRICE_INCREASE_CONSENT_REQUIRED',
  ]) {
    revenueCat.tell(type, about);
  }
  return revenueCat.takeEvents();
}

/** What testers buy in production: `granted` of so many. */
export async function sellToTesters(place: StorePlace, repeats: number) {
  const figures = { testers: 0, granted: 0 };
  for (; figures.testers < repeats; figures.testers += 1) {
    const person = await signUp(place.apps[0]);
    place.revenueCat.buy(person.userId, 'pro_monthly', { is_sandbox: true });
    place.revenueCat.renew(person.userId, 'pro_monthly');
    place.revenueCat.buyOnce(person.userId, 'pro_lifetime', { is_sandbox: true });
    await place.revenueCat.deliverAll(appAt(place, figures.testers));
    if ((await tierOf(person)) !== 'free') figures.granted += 1;
  }
  return figures;
}

/** How well the time of a refusal tells a header that is wrong at its start from one wrong at its end. */
export async function timeHeaders({ apps, revenueCat }: StorePlace, repeats: number) {
  const { webhookAuth } = revenueCat;
  const early = `#${webhookAuth.slice(1)}`;
  const late = `${webhookAuth.slice(0, -1)}#`;
  const timeOf = async (authorization: string) => {
    const startedAt = performance.now();
    const { status } = await revenueCat.deliver(apps[0], {}, authorization);
    if (status !== 401) throw new Error(`A wrong header was answered ${status}`);
    return performance.now() - startedAt;
  };
  const seen: { early: number[]; late: number[] } = { early: [], late: [] };
  for (let at = 0; at < repeats; at += 1) {
    // By turns, so that the machine's moods meet both.
    if (at % 2 === 0) seen.early.push(await timeOf(early));
    seen.late.push(await timeOf(late));
    if (at % 2 === 1) seen.early.push(await timeOf(early));
  }
  return { timings: repeats * 2, auc: areaUnderCurve(seen.early, seen.late) };
}

/** The share of pairs in which the second is the greater; one half is chance. */
function areaUnderCurve(lower: number[], higher: number[]): number {
  const ranked = [
    ...lower.map((value) => ({ value, isHigher: false })),
    ...higher.map((value) => ({ value, isHigher: true })),
  ].sort((a, b) => a.value - b.value);
  let below = 0;
  let won = 0;
  for (const { isHigher } of ranked) {
    if (isHigher) won += below;
    else below += 1;
  }
  return won / (lower.length * higher.length);
}
