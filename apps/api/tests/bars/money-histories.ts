import { inArray } from 'drizzle-orm';
import { webhookEvents } from '../../src/db/schema.ts';
import type { StripeEvent } from '../fakes/stripe/events.ts';
import { sevenEvents } from './money-events.ts';
import { appAt, type MoneyPlace, payFor, readMoney } from './money-stage.ts';
import { type Chance, seeded } from './random.ts';

export type HistoryFigures = { histories: number; asStripeSays: number; otherAnswers: number };

/**
 * What happens at Stripe while its events are on their way: late, twice, in any order, several at
 * once. In the end the product holds what Stripe says.
 */
export async function liveHistories(place: MoneyPlace, repeats: number): Promise<HistoryFigures> {
  const figures: HistoryFigures = { histories: 0, asStripeSays: 0, otherAnswers: 0 };
  const { stripe } = place;
  for (; figures.histories < repeats; figures.histories += 1) {
    const chance = seeded(figures.histories + 1);
    stripe.takeEvents();
    const { person, id } = await payFor(place, 'standard_monthly');
    const waiting: StripeEvent[] = [];
    const sent: Promise<{ status: number }>[] = [];
    const send = (event: StripeEvent) =>
      sent.push(stripe.deliver(appAt(place, chance.below(2)), event));
    for (let step = 0; step < 6; step += 1) {
      act(place, id, chance);
      waiting.push(...stripe.takeEvents());
      for (const event of chance.shuffled(waiting)) {
        if (chance.isLikely(0.2)) send(event);
      }
      if (chance.isLikely(0.5)) await Promise.all(sent);
    }
    for (const event of chance.shuffled(waiting)) send(event);
    const answers = await Promise.all(sent);
    figures.otherAnswers += answers.filter(({ status }) => status !== 200).length;
    const held = await readMoney(place, person.userId);
    // A reading that begins now sees what Stripe says now.
    await stripe.deliver(place.apps[0], stripe.event('customer.subscription.updated', named(id)));
    if ((await readMoney(place, person.userId)) === held) figures.asStripeSays += 1;
  }
  return figures;
}

const named = (id: string) => ({ object: 'subscription', id });

function act({ stripe }: MoneyPlace, id: string, chance: Chance): void {
  const acts = [
    () => stripe.change(id, { prices: [chance.pick(['price_pro_monthly', 'price_org_monthly'])] }),
    () => stripe.renew(id),
    () => stripe.failPayment(id),
    () => stripe.payOpen(id),
    () => stripe.cancel(id, 'at period end'),
    () => stripe.change(id, { isCancelAtPeriodEnd: false }),
    () => stripe.change(id, { status: 'paused' }, 'paused'),
    () => stripe.cancel(id),
  ];
  acts[chance.below(acts.length)]?.();
}

export type GoneFigures = { rounds: number; accepted: number; noted: number; grants: number };

/** C7: events about somebody who was never here, and about somebody who has gone. */
export async function tellOfStrangers(place: MoneyPlace, repeats: number): Promise<GoneFigures> {
  const figures: GoneFigures = { rounds: 0, accepted: 0, noted: 0, grants: 0 };
  const { stripe } = place;
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { person, events } = await sevenEvents(place);
    const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
    await person.ask({ method: 'DELETE', url: '/users/me', payload });
    const stranger = { customer: 'cus_of_nobody', metadata: { user_id: crypto.randomUUID() } };
    const unknown = events.map(({ type, data: { object } }) =>
      stripe.event(type, { ...object, ...stranger, id: `sub_${crypto.randomUUID()}` }),
    );
    const all = [...events, ...unknown];
    for (const [at, event] of all.entries()) {
      const { status } = await stripe.deliver(appAt(place, at), event);
      if (status === 200) figures.accepted += 1;
    }
    figures.noted += await countNoted(place, all);
    if ((await readMoney(place, person.userId)) !== '[[],[]]') figures.grants += 1;
  }
  return figures;
}

async function countNoted({ deps }: MoneyPlace, events: StripeEvent[]): Promise<number> {
  const ids = events.map(({ id }) => id);
  const found = await deps.database.db
    .select({ id: webhookEvents.eventId })
    .from(webhookEvents)
    .where(inArray(webhookEvents.eventId, ids));
  return found.length;
}
