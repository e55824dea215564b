import { eq } from 'drizzle-orm';
import { users } from '../../src/db/schema.ts';
import { appAt, type MoneyPlace, payFor, readMoney } from './money-stage.ts';
import { seeded } from './random.ts';

/** `once`: one of two requests deleted; `reborn`: something of the account was there afterwards. */
export type FarewellFigures = {
  rounds: number;
  once: number;
  reborn: number;
  otherAnswers: number;
};

/** B10: two deletions at once, and events before, beside and after them. */
export async function deleteBesideEvents(
  place: MoneyPlace,
  repeats: number,
): Promise<FarewellFigures> {
  const figures: FarewellFigures = { rounds: 0, once: 0, reborn: 0, otherAnswers: 0 };
  const { stripe, deps } = place;
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const chance = seeded(figures.rounds + 1);
    const { person, id } = await payFor(place, 'standard_monthly');
    if (chance.isLikely(0.5)) await stripe.deliverAll(place.apps[0]);
    stripe.renew(id);
    const events = stripe.takeEvents();
    const remove = async () => {
      const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
      return (await person.ask({ method: 'DELETE', url: '/users/me', payload })).statusCode;
    };
    const tell = async (at: number) =>
      (await stripe.deliver(appAt(place, at), events[at % events.length] ?? {})).status;
    const acts = chance.shuffled([remove, remove, ...events.map((_, at) => () => tell(at))]);
    const answers = await Promise.all(acts.map(async (act) => ({ act, status: await act() })));
    const late = await Promise.all(
      chance.shuffled(events).map((event, at) => {
        const again = { ...event, id: `${event.id}late` };
        return stripe.deliver(appAt(place, at), again);
      }),
    );
    const removals = answers.filter(({ act }) => act === remove).map(({ status }) => status);
    if (removals.sort().join() === '200,401') figures.once += 1;
    const told = [...answers.filter(({ act }) => act !== remove), ...late];
    figures.otherAnswers += told.filter(({ status }) => status !== 200).length;
    const left = await deps.database.db.select().from(users).where(eq(users.id, person.userId));
    const isGone = left.length === 0 && (await readMoney(place, person.userId)) === '[[],[]]';
    if (!isGone) figures.reborn += 1;
  }
  return figures;
}
