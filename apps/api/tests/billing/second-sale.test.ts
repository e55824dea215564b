import { mails } from '@solacore/i18n/mail';
import { expect, it } from 'vitest';
import { describeOnBothDatabases, mailsTo, signUp } from '../harness/index.ts';
import { askCheckout, currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const stage = await setStage();
const { stripe, options, told } = stage;

describeOnBothDatabases(
  'a person who would pay twice',
  (ctx) => {
    const pagesOf = (userId: string) =>
      [...stripe.book.sessions.values()].filter((one) => one.clientReferenceId === userId);
    const openPagesOf = (userId: string) =>
      pagesOf(userId).filter(({ status }) => status === 'open');

    it.each([
      ['the first time', []],
      ['with one open already', ['pro_monthly']],
    ])('has one page to pay on, however many are asked for at once: %s', async (_case, earlier) => {
      const person = await signUp(ctx.app);
      for (const plan of earlier) await openCheckout(person, plan);
      const plans = ['standard_monthly', 'pro_monthly', 'pro_yearly', 'standard_yearly'];
      const answers = await Promise.all(plans.map((plan) => askCheckout(person, plan)));
      expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
      expect(openPagesOf(person.userId)).toHaveLength(1);
    });

    it('gets no second page where the first is paid on at that moment', async () => {
      const person = await signUp(ctx.app);
      const first = await openCheckout(person, 'pro_monthly');
      // What Stripe has is read before the payment, and the answer comes after it.
      stripe.breakWith({ fault: { kind: 'old', ms: 400 }, times: 1, path: /v1\/subscriptions$/ });
      const asked = askCheckout(person, 'pro_monthly');
      await new Promise((resolve) => setTimeout(resolve, 150));
      stripe.completeCheckout(first);
      const answer = await asked;
      expect([answer.statusCode, answer.json().error]).toEqual([409, 'ALREADY_SUBSCRIBED']);
      expect(openPagesOf(person.userId)).toEqual([]);
    });

    it('who did all the same gets the later one back, and is told', async () => {
      const person = await signUp(ctx.app);
      const left = await openCheckout(person, 'standard_monthly');
      const url = await openCheckout(person, 'pro_monthly');
      const kept = stripe.completeCheckout(url);
      const closed = pagesOf(person.userId).find((page) => page.url === left);
      if (closed) closed.status = 'open';
      stage.passDays(0.01);
      const second = stripe.completeCheckout(left);
      expect(await told(ctx, person)).toMatchObject({ tier: 'pro', plan_id: 'pro_monthly' });
      await stripe.deliverAll(ctx.app);
      expect(stripe.book.subscriptions.get(second.id)?.status).toBe('canceled');
      expect(stripe.book.subscriptions.get(kept.id)?.status).toBe('active');
      const charges = [...stripe.book.charges.values()].filter(
        ({ customer }) => customer === kept.customer,
      );
      expect(charges.map(({ amountRefunded }) => amountRefunded)).toEqual([0, 1200]);
      const subjects = (await mailsTo(ctx, person.email)).map(({ subject }) => subject);
      expect(subjects.filter((one) => one === mails.en.second_plan_ended.subject)).toHaveLength(1);
    });

    it('gets it back the next time where Stripe was away for it', async () => {
      const person = await signUp(ctx.app);
      const left = await openCheckout(person, 'standard_monthly');
      stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      const closed = pagesOf(person.userId).find((page) => page.url === left);
      if (closed) closed.status = 'open';
      await stripe.deliverAll(ctx.app);
      stage.passDays(0.01);
      const second = stripe.completeCheckout(left);
      const [event] = stripe.takeEvents();
      stripe.breakWith({ fault: { kind: 'status', status: 500 }, path: /refunds/ });
      expect((await stripe.deliver(ctx.app, event ?? {})).status).toBe(503);
      expect(stripe.book.subscriptions.get(second.id)?.status).toBe('active');
      stripe.mend();
      expect((await stripe.deliver(ctx.app, event ?? {})).status).toBe(200);
      expect(stripe.book.subscriptions.get(second.id)?.status).toBe('canceled');
      expect(await currentOf(await stage.comeBack(ctx, person))).toMatchObject({ tier: 'pro' });
    });
  },
  options,
);
