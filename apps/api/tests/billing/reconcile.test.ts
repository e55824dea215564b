import { expect, it } from 'vitest';
import { webhookEvents } from '../../src/db/schema.ts';
import { reconcileStripe } from '../../src/features/billing/reconcile-stripe.ts';
import { listScheduledJobs } from '../../src/jobs/scheduled-jobs.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, buy, passDays, comeBack, now } = await setStage();

describeOnBothDatabases(
  'what no event told',
  (ctx) => {
    const { signal } = new AbortController();
    const differences = async () => {
      const { body } = await ctx.app.inject('/metrics');
      const line = 'solacore_billing_differences_total{provider="stripe"}';
      return Number(
        body
          .split('\n')
          .find((one) => one.startsWith(line))
          ?.split(' ')
          .at(-1) ?? 0,
      );
    };

    it('is found at night: a renewal, an end, a purchase; each is counted', async () => {
      const [renewed, ended, same] = [await buy(ctx), await buy(ctx), await buy(ctx)];
      const buyer = await signUp(ctx.app);
      stripe.completeCheckout(await openCheckout(buyer, 'standard_monthly'));
      stripe.renew(renewed.id);
      stripe.cancel(ended.id);
      stripe.takeEvents();
      const before = await differences();
      await reconcileStripe(ctx.deps, signal);
      expect(await currentOf(renewed.person)).toMatchObject({
        current_period_end: '2027-01-20T09:00:00.000Z',
      });
      expect(await currentOf(ended.person)).toMatchObject({ tier: 'free' });
      expect(await currentOf(same.person)).toMatchObject({ tier: 'pro' });
      expect(await currentOf(buyer)).toMatchObject({ tier: 'standard' });
      expect(await differences()).toBe(before + 3);
      await reconcileStripe(ctx.deps, signal);
      expect(await differences()).toBe(before + 3);
    });

    it('stands in nobody’s way where one of them cannot be read', async () => {
      const [broken, ended] = [await buy(ctx), await buy(ctx)];
      stripe.cancel(ended.id);
      stripe.takeEvents();
      stripe.breakWith({ fault: { kind: 'status', status: 500 }, path: new RegExp(broken.id) });
      await expect(reconcileStripe(ctx.deps, signal)).rejects.toThrow();
      expect(await currentOf(ended.person)).toMatchObject({ tier: 'free' });
      expect(await currentOf(broken.person)).toMatchObject({ tier: 'pro' });
    });

    it('is not looked for where it ended long ago', async () => {
      const { person, id } = await buy(ctx);
      stripe.cancel(id);
      await stripe.deliverAll(ctx.app);
      passDays(30);
      const asked = stripe.requests.length;
      await reconcileStripe(ctx.deps, signal);
      expect(stripe.requests.slice(asked).some(({ path }) => path.includes(id))).toBe(false);
      expect(await currentOf(await comeBack(ctx, person))).toMatchObject({ tier: 'free' });
    });

    it('is looked for every night, and notes of events are kept for ninety days', async () => {
      const jobs = listScheduledJobs(ctx.deps);
      expect(jobs.map(({ name }) => name)).toContain('reconcile_stripe');
      const purge = jobs.find(({ name }) => name === 'forget_old_webhook_events');
      await ctx.db.delete(webhookEvents);
      const receivedAt = new Date(now().getTime());
      const note = { provider: 'stripe', type: 'invoice.paid', receivedAt } as const;
      await ctx.db.insert(webhookEvents).values({ ...note, eventId: 'evt_1' });
      passDays(90);
      await purge?.run(signal);
      expect(await ctx.db.$count(webhookEvents)).toBe(1);
      passDays(0.001);
      await purge?.run(signal);
      expect(await ctx.db.$count(webhookEvents)).toBe(0);
    });
  },
  options,
);
