import { randomUUID } from 'node:crypto';
import { eq, inArray } from 'drizzle-orm';
import { subscriptionSources, webhookEvents } from '../../src/db/schema.ts';
import type { StripeEvent } from '../fakes/stripe/events.ts';
import { appAt, countEvents, type MoneyPlace, payFor, readMoney } from './money-stage.ts';

const parallel = 10;

/** Seven events of one subscription's life, in the order in which they were told. */
export async function sevenEvents(place: MoneyPlace, withoutMetadata = false) {
  const { stripe } = place;
  stripe.takeEvents();
  const bought = await payFor(place, 'standard_monthly', withoutMetadata);
  stripe.change(bought.id, { prices: ['price_pro_monthly'] });
  stripe.failPayment(bought.id);
  stripe.cancel(bought.id);
  const told = stripe.takeEvents();
  const events = told.filter(({ type }) => type !== 'invoice.payment_succeeded');
  if (events.length !== 7) throw new Error(`${events.length} events in place of seven`);
  return { ...bought, events };
}

/** As if nothing of them had ever been heard. */
async function forget({ deps }: MoneyPlace, userId: string, events: StripeEvent[]) {
  const { db } = deps.database;
  const ids = events.map(({ id }) => id);
  await db.delete(webhookEvents).where(inArray(webhookEvents.eventId, ids));
  await db.delete(subscriptionSources).where(eq(subscriptionSources.userId, userId));
}

/** `oneEffect`: all answered 200, one of them had an effect, and a single one would leave the same. */
export type RepeatFigures = { events: number; oneEffect: number; otherAnswers: number };

/** C1: each event several times at once. */
export async function repeatEvents(place: MoneyPlace, repeats: number): Promise<RepeatFigures> {
  const { stripe } = place;
  const { person, events } = await sevenEvents(place);
  const figures: RepeatFigures = { events: 0, oneEffect: 0, otherAnswers: 0 };
  for (let round = 0; round < repeats; round += 1) {
    for (const event of events) {
      await forget(place, person.userId, events);
      await stripe.deliver(place.apps[0], { ...event, id: `evt_${randomUUID()}` });
      const single = await readMoney(place, person.userId);
      await forget(place, person.userId, events);
      const before = await countEvents(place);
      const fresh = { ...event, id: `evt_${randomUUID()}` };
      const answers = await Promise.all(
        Array.from({ length: parallel }, (_, at) => stripe.deliver(appAt(place, at), fresh)),
      );
      const after = await countEvents(place);
      const others = answers.filter(({ status }) => status !== 200).length;
      const isOne =
        after.applied - before.applied === 1 && after.repeated - before.repeated === parallel - 1;
      figures.events += 1;
      figures.otherAnswers += others;
      const isSame = (await readMoney(place, person.userId)) === single;
      if (isOne && isSame && others === 0) figures.oneEffect += 1;
    }
  }
  return figures;
}

export type OrderFigures = { orders: number; endStates: number; otherAnswers: number };

/** C2: so many of all 5,040 orders of the seven events, evenly spread; how many ends they have. */
export async function orderEvents(place: MoneyPlace, repeats: number): Promise<OrderFigures> {
  const { person, events } = await sevenEvents(place, place.stripe.shape === 'old');
  const ends = new Set<string>();
  const figures: OrderFigures = { orders: 0, endStates: 0, otherAnswers: 0 };
  const all = 5040;
  for (; figures.orders < Math.min(repeats, all); figures.orders += 1) {
    await forget(place, person.userId, events);
    const order = permutation(events, Math.floor((figures.orders * all) / repeats));
    for (const [at, event] of order.entries()) {
      const { status } = await place.stripe.deliver(appAt(place, at), event);
      if (status !== 200) figures.otherAnswers += 1;
    }
    ends.add(await readMoney(place, person.userId));
  }
  return { ...figures, endStates: ends.size };
}

/** The `rank`-th order of the items. */
function permutation<T>(items: readonly T[], rank: number): T[] {
  const left = [...items];
  const order: T[] = [];
  let rest = rank;
  while (left.length > 0) {
    order.push(...left.splice(rest % left.length, 1));
    rest = Math.floor(rest / (left.length + 1));
  }
  return order;
}
