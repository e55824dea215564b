import { describe, expect, it } from 'vitest';
import { stripePrices } from '../fakes/stripe/prices.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const iso = (seconds: number) => new Date(seconds * 1000).toISOString();

describe.each(['current', 'old'] as const)('in the %s shape of Stripe', async (shape) => {
  const { stripe, options, passDays, comeBack, buy, told } = await setStage({ shape });

  describeOnBothDatabases(
    'what Stripe tells',
    (ctx) => {
      it('gives the plan that was bought', async () => {
        const person = await signUp(ctx.app);
        const { periodEnd } = stripe.completeCheckout(await openCheckout(person, 'pro_yearly'));
        expect(await currentOf(person)).toMatchObject({ tier: 'free', source: null });
        expect(await stripe.deliverAll(ctx.app)).toEqual([200, 200, 200, 200]);
        expect(await currentOf(person)).toMatchObject({
          tier: 'pro',
          status: 'active',
          source: 'stripe',
          store: 'stripe',
          plan_id: 'pro_yearly',
          current_period_end: iso(periodEnd),
          cancel_at_period_end: false,
          grace_until: null,
        });
      });

      it('finds whose it is by the customer where nothing else says so', async () => {
        const person = await signUp(ctx.app);
        const url = await openCheckout(person, 'standard_monthly');
        stripe.completeCheckout(url, { withoutMetadata: true });
        expect(await told(ctx, person)).toMatchObject({ tier: 'standard' });
      });

      it('lets a renewal lengthen it', async () => {
        const { person, id } = await buy(ctx);
        const { periodEnd } = stripe.renew(id);
        expect(await told(ctx, person)).toMatchObject({ current_period_end: iso(periodEnd) });
      });

      it('leaves access for a week where a payment is missing, and a banner', async () => {
        const { person, id } = await buy(ctx);
        passDays(30);
        stripe.failPayment(id);
        const missing = await told(ctx, person);
        expect(missing).toMatchObject({ tier: 'pro', status: 'past_due' });
        expect(missing.grace_until).toBe('2026-12-27T09:00:00.000Z');
        passDays(6.99);
        expect(await currentOf(await comeBack(ctx, person))).toMatchObject({ tier: 'pro' });
        passDays(0.01);
        expect(await currentOf(await comeBack(ctx, person))).toMatchObject({ tier: 'free' });
        stripe.payOpen(id);
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro', status: 'active' });
      });

      it('counts the week from the oldest payment that is missing', async () => {
        const { person, id } = await buy(ctx);
        passDays(30);
        stripe.failPayment(id);
        passDays(5);
        stripe.failPayment(id);
        expect(await told(ctx, person)).toMatchObject({ grace_until: '2026-12-27T09:00:00.000Z' });
        stripe.change(id, { status: 'unpaid' });
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
      });

      it.each(['mark', 'date'])(
        'keeps what is paid after an end by %s, to the second',
        async (by) => {
          const { person, id } = await buy(ctx);
          const { periodEnd } = stripe.renew(id);
          if (by === 'mark') stripe.cancel(id, 'at period end');
          else stripe.change(id, { cancelAt: periodEnd });
          const canceled = await told(ctx, person);
          expect(canceled).toMatchObject({ tier: 'pro', cancel_at_period_end: true });
          const left = (periodEnd * 1000 - Date.parse('2026-11-20T09:00:00Z')) / 86_400_000;
          passDays(left - 0.001);
          expect(await currentOf(await comeBack(ctx, person))).toMatchObject({ tier: 'pro' });
          passDays(0.001);
          // Nobody told us yet that it is over.
          expect(await currentOf(await comeBack(ctx, person))).toMatchObject({ tier: 'free' });
          stripe.cancel(id, 'period is over');
          expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
        },
      );

      it('renews before an end that is set for a later period', async () => {
        const { person, id } = await buy(ctx);
        stripe.change(id, { cancelAt: Date.parse('2027-06-01') / 1000 });
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro', cancel_at_period_end: false });
      });

      it('ends at once what ends at once', async () => {
        const { person, id } = await buy(ctx);
        stripe.cancel(id);
        expect(await told(ctx, person)).toMatchObject({ tier: 'free', source: null });
      });

      it('changes the plan, and gives nothing for a price that is none of ours', async () => {
        const { person, id } = await buy(ctx, 'standard_monthly');
        stripe.change(id, { prices: [stripePrices.pro_monthly, stripePrices.standard_overage] });
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro', plan_id: 'pro_monthly' });
        stripe.change(id, { prices: [stripePrices.standard_yearly] });
        expect(await told(ctx, person)).toMatchObject({ plan_id: 'standard_yearly' });
        stripe.change(id, { prices: ['price_of_something_else'] });
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
      });

      it('gives nothing while it is paused, and again when it is resumed', async () => {
        const { person, id } = await buy(ctx);
        stripe.change(id, { status: 'paused' }, 'paused');
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
        stripe.change(id, { status: 'active' }, 'resumed');
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
        stripe.change(id, { pauseBehavior: 'void' });
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
        stripe.change(id, { pauseBehavior: 'keep_as_draft' });
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
      });

      it('gives nothing before a first payment that has to be confirmed', async () => {
        const person = await signUp(ctx.app);
        const url = await openCheckout(person, 'pro_monthly');
        const { id } = stripe.completeCheckout(url, { payment: 'incomplete' });
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
        stripe.payOpen(id);
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
        stripe.change(id, { status: 'incomplete_expired' });
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
      });

      it.each([true, false])('hears from a bank that answers later: %s', async (isPaid) => {
        const person = await signUp(ctx.app);
        const url = await openCheckout(person, 'pro_monthly');
        const { id } = stripe.completeCheckout(url, { payment: 'late' });
        await told(ctx, person);
        passDays(1);
        stripe.settleLate(id, isPaid);
        const status = isPaid ? 'active' : 'past_due';
        expect(await told(ctx, person)).toMatchObject({ status });
      });

      it('goes on with another plan when the higher of two ends', async () => {
        const { person, id, customer } = await buy(ctx);
        const prices = [stripePrices.standard_monthly];
        stripe.change(stripe.startSubscription({ customer, prices }).id, {}, 'created');
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
        stripe.cancel(id);
        expect(await told(ctx, person)).toMatchObject({ tier: 'standard' });
      });

      it('ends all of a customer who was deleted', async () => {
        const { person, customer } = await buy(ctx);
        stripe.deleteCustomer(customer);
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
      });
    },
    options,
  );
});
