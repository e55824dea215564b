import { expect, it } from 'vitest';
import { describeOnBothDatabases, grantTier, type Person, signUp } from '../harness/index.ts';
import { currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, buy, told, passDays, comeBack } = await setStage();

describeOnBothDatabases(
  'a plan that is paid',
  (ctx) => {
    const change = (person: Person, what: 'cancel' | 'resume' | 'portal', payload?: object) =>
      person.ask({
        method: 'POST',
        url: `/subscriptions/${what}`,
        ...(payload ? { payload } : {}),
      });

    it('is canceled with one tap and kept to its end, and resumed with one', async () => {
      const { person } = await buy(ctx);
      const canceled = await change(person, 'cancel');
      expect(canceled.statusCode).toBe(200);
      expect(canceled.json()).toMatchObject({ tier: 'pro', cancel_at_period_end: true });
      expect((await change(person, 'cancel')).json()).toEqual(canceled.json());
      const resumed = await change(person, 'resume', {});
      expect(resumed.json()).toMatchObject({ tier: 'pro', cancel_at_period_end: false });
      expect((await change(person, 'resume')).json()).toEqual(resumed.json());
      expect(await told(ctx, person)).toEqual(resumed.json());
    });

    it('is resumed where the portal set a date for its end', async () => {
      const { person, id } = await buy(ctx);
      stripe.change(id, { cancelAt: stripe.book.subscriptions.get(id)?.periodEnd ?? null });
      expect(await told(ctx, person)).toMatchObject({ cancel_at_period_end: true });
      const resumed = await change(person, 'resume');
      expect(resumed.json()).toMatchObject({ cancel_at_period_end: false });
    });

    it('is canceled also where it gives nothing any more and will be billed', async () => {
      const { person, id } = await buy(ctx);
      stripe.failPayment(id);
      await told(ctx, person);
      passDays(10);
      const back = await comeBack(ctx, person);
      expect(await currentOf(back)).toMatchObject({ tier: 'free' });
      expect((await change(back, 'cancel')).statusCode).toBe(200);
      expect(stripe.book.subscriptions.get(id)?.isCancelAtPeriodEnd).toBe(true);
    });

    it('is nobody else’s to change, and there is none where none was bought', async () => {
      const { id } = await buy(ctx);
      const other = await signUp(ctx.app);
      await grantTier(ctx.db, other.userId, 'pro');
      for (const what of ['cancel', 'resume', 'portal'] as const) {
        const answer = await change(other, what);
        expect([what, answer.statusCode, answer.json().error]).toEqual([what, 404, 'NOT_FOUND']);
      }
      expect(stripe.book.subscriptions.get(id)?.isCancelAtPeriodEnd).toBe(false);
    });

    it('is managed at the portal, which leads back to the app', async () => {
      const { person, customer } = await buy(ctx);
      const portal = await change(person, 'portal', { return_url: 'solacore://subscription' });
      expect(portal.json()).toEqual({ portal_url: expect.stringContaining('/portal/') });
      const fields = { customer, return_url: 'solacore://subscription' };
      expect(stripe.requests.at(-1)?.fields).toEqual(fields);
      expect((await change(person, 'portal')).statusCode).toBe(200);
      expect(stripe.requests.at(-1)?.fields).toMatchObject({
        return_url: `${ctx.deps.config.publicUrl}/app`,
      });
    });

    it('stays as it is where Stripe is away', async () => {
      const { person } = await buy(ctx);
      stripe.breakWith({ fault: { kind: 'cut' } });
      for (const what of ['cancel', 'portal'] as const) {
        const answer = await change(person, what);
        expect([answer.statusCode, answer.json().error]).toEqual([503, 'BILLING_UNAVAILABLE']);
      }
      expect(await currentOf(person)).toMatchObject({ cancel_at_period_end: false });
    });

    it('is refused by none of its own pages', async () => {
      const person = await signUp(ctx.app);
      await openCheckout(person, 'pro_monthly');
      // A customer from before the purchase: the portal opens, and has nothing to cancel.
      expect((await change(person, 'portal')).statusCode).toBe(200);
      expect((await change(person, 'cancel')).statusCode).toBe(404);
    });
  },
  options,
);
