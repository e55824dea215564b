import { expect, it, vi } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { waiting, withMeter } from '../usage/metered-stage.ts';
import { currentOf } from './buying.ts';
import { setStage } from './stage.ts';

const stage = await setStage();
const { stripe, options } = stage;

describeOnBothDatabases(
  'sessions over the limit of a yearly plan',
  (ctx) => {
    const { buyer, oneMore, isTold, billedOf } = withMeter(ctx, stage);
    const metersOf = (customer: string) =>
      [...stripe.book.subscriptions.values()].filter(
        (one) => one.customer === customer && one.prices.includes('price_standard_overage'),
      );
    const begin = async () => {
      const bought = await buyer('standard_yearly');
      const id = await oneMore(bought.person);
      await isTold(id);
      return { ...bought, sessionId: id };
    };

    it('are billed by a monthly subscription of their own, paid as the plan is', async () => {
      const { id, customer, person, sessionId } = await begin();
      const plan = stripe.book.subscriptions.get(id);
      expect(plan?.prices).toEqual(['price_standard_yearly']);
      expect(metersOf(customer)).toMatchObject([
        {
          prices: ['price_standard_overage'],
          paymentMethod: plan?.paymentMethod,
          cancelAt: plan?.periodEnd,
        },
      ]);
      const second = await oneMore(person);
      await isTold(second);
      expect([sessionId, second].flatMap(billedOf)).toHaveLength(2);
      expect(metersOf(customer)).toHaveLength(1);
    });

    it('leave the plan as it is, and its year is kept where it is canceled', async () => {
      const { id, customer, person } = await begin();
      const before = await currentOf(person);
      expect(await stripe.deliverAll(ctx.app)).not.toContain(503);
      expect(await currentOf(person)).toMatchObject({
        tier: 'standard',
        plan_id: 'standard_yearly',
      });
      const canceled = await person.ask({ method: 'POST', url: '/subscriptions/cancel' });
      expect(canceled.json()).toMatchObject({
        cancel_at_period_end: true,
        current_period_end: before.current_period_end,
      });
      expect(stripe.book.subscriptions.get(id)?.isCancelAtPeriodEnd).toBe(true);
      expect(metersOf(customer)).toMatchObject([{ isCancelAtPeriodEnd: false, status: 'active' }]);
    });

    it('are billed to nobody who has left', async () => {
      const { customer, person } = await begin();
      const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
      await person.ask({ method: 'DELETE', url: '/users/me', payload });
      await vi.waitFor(
        () => expect(metersOf(customer)).toMatchObject([{ status: 'canceled' }]),
        waiting,
      );
    });
  },
  options,
);
