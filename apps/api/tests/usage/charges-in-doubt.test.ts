import { expect, it, vi } from 'vitest';
import { setStage } from '../billing/stage.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { waiting, withMeter } from './metered-stage.ts';

const stage = await setStage();
const { stripe, passDays, now, options } = stage;
const events = /meter_events$/;

describeOnBothDatabases(
  'a session over the limit of which nobody knows whether Stripe has it',
  (ctx) => {
    const { buyer, oneMore, isTold, isTried, giveBack, night, entryOf, countedOf, billedOf } =
      withMeter(ctx, stage);

    it('is not told again once Stripe would not know it again, where the meter has it', async () => {
      const { person } = await buyer();
      stripe.breakWith({ fault: { kind: 'lost' }, path: events });
      const id = await oneMore(person);
      await isTried(id);
      stripe.mend();
      passDays(2);
      await night();
      expect(countedOf(id)).toHaveLength(1);
      expect((await entryOf(id))?.reportedAt).toBeInstanceOf(Date);
    });

    it('is told with the time of that moment where the meter never had it', async () => {
      const { person } = await buyer();
      stripe.breakWith({ fault: { kind: 'cut' }, path: events });
      const id = await oneMore(person);
      await isTried(id);
      stripe.mend();
      passDays(2);
      await night();
      await night();
      const at = Math.floor(now().getTime() / 1000);
      expect(countedOf(id)).toMatchObject([{ timestamp: at }]);
    });

    it('is told apart from others of the same minute by their number', async () => {
      const { person } = await buyer();
      const known = await oneMore(person);
      await isTold(known);
      stripe.breakWith({ fault: { kind: 'lost' }, path: events });
      const lost = await oneMore(person);
      await isTried(lost);
      stripe.mend();
      stripe.breakWith({ fault: { kind: 'cut' }, path: events });
      const never = await oneMore(person);
      await isTried(never);
      stripe.mend();
      passDays(2);
      await night();
      const billed = [known, lost, never].flatMap(billedOf);
      expect(billed).toHaveLength(3);
      for (const id of [known, lost, never]) {
        expect((await entryOf(id))?.reportedAt).toBeInstanceOf(Date);
      }
    });

    it('is not billed where it was given back before the answer', async () => {
      const { person } = await buyer();
      stripe.breakWith({ fault: { kind: 'lost' }, path: events });
      const id = await oneMore(person);
      await isTried(id);
      stripe.mend();
      await giveBack(id);
      await vi.waitFor(async () => expect((await entryOf(id))?.meteredAt).toBeNull(), waiting);
      expect([countedOf(id).length, billedOf(id).length]).toEqual([1, 0]);
    });
  },
  options,
);

describeOnBothDatabases(
  'a session over the limit that is given back after a day',
  (ctx) => {
    const { buyer, oneMore, isTold, giveBack, night, entryOf, billedOf } = withMeter(ctx, stage);
    const isSettled = (id: string) =>
      vi.waitFor(async () => expect((await entryOf(id))?.creditedAt).toBeInstanceOf(Date), waiting);

    it('lowers the next invoice by its price, once, and is settled', async () => {
      const { person, customer } = await buyer();
      const id = await oneMore(person);
      await isTold(id);
      passDays(1);
      await giveBack(id);
      await isSettled(id);
      await night();
      expect([billedOf(id).length, stripe.creditOf(customer)]).toEqual([1, 20]);
    });

    it('does so once where the answer to that is lost for days', async () => {
      const { person, customer } = await buyer();
      const id = await oneMore(person);
      await isTold(id);
      passDays(2);
      stripe.breakWith({ fault: { kind: 'lost' }, path: /POST.*balance_transactions/ });
      await giveBack(id);
      await vi.waitFor(() => expect(stripe.creditOf(customer)).toBe(20), waiting);
      expect((await entryOf(id))?.creditedAt).toBeNull();
      stripe.mend();
      passDays(2);
      await night();
      await isSettled(id);
      expect(stripe.creditOf(customer)).toBe(20);
    });

    it('is taken off the meter within the day', async () => {
      const { person, customer } = await buyer();
      const id = await oneMore(person);
      await isTold(id);
      passDays(0.9);
      await giveBack(id);
      await vi.waitFor(async () => expect((await entryOf(id))?.meteredAt).toBeNull(), waiting);
      expect([billedOf(id).length, stripe.creditOf(customer)]).toEqual([0, 0]);
    });
  },
  options,
);
