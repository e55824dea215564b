import { expect, it } from 'vitest';
import { reconcileStripe } from '../../src/features/billing/reconcile-stripe.ts';
import { describeOnBothDatabases, type Person } from '../harness/index.ts';
import { withMeter } from '../usage/metered-stage.ts';
import { setStage } from './stage.ts';

const stage = await setStage();
const { stripe, options, passDays, comeBack } = stage;

describeOnBothDatabases(
  'an unpaid invoice of sessions over the limit of a yearly plan',
  (ctx) => {
    const { buyer, oneMore, isTold } = withMeter(ctx, stage);
    const told = async () => {
      expect(new Set(await stripe.deliverAll(ctx.app))).toEqual(new Set([200]));
    };
    const ask = (person: Person) =>
      person.ask({ method: 'POST', url: '/sessions', payload: { accept_overage: true } });
    const overageOf = async (person: Person) =>
      (await person.ask({ url: '/subscriptions/usage' })).json().overage;
    /** Somebody whose month is used up, one session over it is billed, and that is not paid. */
    const debtor = async () => {
      const { person, customer } = await buyer('standard_yearly');
      await isTold(await oneMore(person));
      const meter = [...stripe.book.subscriptions.values()].find(
        (one) => one.customer === customer && one.prices.includes('price_standard_overage'),
      );
      if (!meter) throw new Error('No meter');
      await told();
      stripe.failPayment(meter.id);
      await told();
      return { person, meter: meter.id };
    };

    it('leaves a week, then no new one is sold, and the plan stays as it is', async () => {
      const { person } = await debtor();
      passDays(6.9);
      let back = await comeBack(ctx, person);
      expect((await ask(back)).statusCode).toBe(201);
      expect(await overageOf(back)).toMatchObject({ is_unpaid: false });
      passDays(0.2);
      back = await comeBack(ctx, person);
      const refused = await ask(back);
      expect(refused.statusCode).toBe(403);
      expect(refused.json()).toMatchObject({
        error: 'QUOTA_EXCEEDED',
        params: {
          overage_unpaid: true,
          can_accept_overage: false,
          overage_sessions_left: 0,
          overage_cap_cents: 1000,
        },
      });
      expect(await overageOf(back)).toMatchObject({ is_unpaid: true, rate_cents: 20 });
      const current = (await back.ask({ url: '/subscriptions/current' })).json();
      expect(current).toMatchObject({ tier: 'standard', status: 'active' });
      passDays(31);
      expect((await ask(await comeBack(ctx, person))).statusCode).toBe(201);
    });

    it('opens it again once it is paid, though no event told', async () => {
      const { person, meter } = await debtor();
      passDays(8);
      const back = await comeBack(ctx, person);
      expect((await ask(back)).statusCode).toBe(403);
      stripe.payOpen(meter);
      stripe.takeEvents();
      await reconcileStripe(ctx.deps, new AbortController().signal);
      expect((await ask(back)).statusCode).toBe(201);
    });

    it('is owed still where Stripe has given up and ended what bills it', async () => {
      const { person, meter } = await debtor();
      for (const invoice of stripe.book.invoices.values()) {
        if (invoice.subscription === meter) invoice.status = 'uncollectible';
      }
      stripe.cancel(meter);
      await told();
      passDays(8);
      const back = await comeBack(ctx, person);
      expect((await ask(back)).json().params).toMatchObject({ overage_unpaid: true });
    });
  },
  options,
);
