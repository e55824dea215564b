import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { describeOnBothDatabases, grantTier, signUp } from '../harness/index.ts';
import { askCheckout, backTo, currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, buy, passDays, comeBack, told } = await setStage({
  environment: { TRIAL_DAYS: '14' },
});

describeOnBothDatabases(
  'the page to pay at',
  (ctx) => {
    const pageOf = (url: string) =>
      [...stripe.book.sessions.values()].find((one) => one.url === url);
    const lastPage = () => stripe.requests.findLast(({ path }) => path.endsWith('/sessions'));

    it('is opened with what Stripe needs, and no more', async () => {
      const person = await signUp(ctx.app, { locale: 'es' });
      const url = await openCheckout(person, 'standard_monthly');
      expect(lastPage()?.fields).toEqual({
        mode: 'subscription',
        customer: pageOf(url)?.customer,
        client_reference_id: person.userId,
        metadata: { user_id: person.userId },
        line_items: {
          0: { price: 'price_standard_monthly', quantity: '1' },
          // Metered: Stripe takes no quantity for it.
          1: { price: 'price_standard_overage' },
        },
        allow_promotion_codes: 'true',
        automatic_tax: { enabled: 'true' },
        customer_update: { address: 'auto', name: 'auto' },
        locale: 'es',
        subscription_data: { metadata: { user_id: person.userId }, trial_period_days: '14' },
        success_url: backTo.success_url,
        cancel_url: backTo.cancel_url,
      });
      const customers = [...stripe.book.customers.values()];
      expect(customers.at(-1)).toMatchObject({
        email: person.email,
        metadata: { user_id: person.userId },
      });
    });

    it('is the same for the same Idempotency-Key, also at once and after a lost answer', async () => {
      const person = await signUp(ctx.app);
      const ask = (plan: string, key: string) =>
        askCheckout(person, plan, { 'idempotency-key': key });
      const key = randomUUID();
      stripe.breakWith({ fault: { kind: 'lost' }, times: 1, path: /sessions/ });
      const both = await Promise.all([ask('pro_monthly', key), ask('pro_monthly', key)]);
      const urls = both.map((answer) => answer.json().checkout_url);
      urls.push((await ask('pro_monthly', key)).json().checkout_url);
      expect(new Set(urls).size).toBe(1);
      const open = [...stripe.book.sessions.values()].filter(
        ({ clientReferenceId }) => clientReferenceId === person.userId,
      );
      expect(open).toHaveLength(1);
      const other = await signUp(ctx.app);
      const theirs = await askCheckout(other, 'pro_monthly', { 'idempotency-key': key });
      expect(urls).not.toContain(theirs.json().checkout_url);
      const malformed = await ask('pro_monthly', 'no uuid');
      expect(malformed.statusCode).toBe(400);
    });

    it('closes the one that was left open, so that nobody pays twice', async () => {
      const person = await signUp(ctx.app);
      const left = await openCheckout(person, 'standard_monthly');
      const url = await openCheckout(person, 'pro_monthly');
      expect([pageOf(left)?.status, pageOf(url)?.status]).toEqual(['expired', 'open']);
    });

    it('gives a person one trial, whatever becomes of it', async () => {
      const person = await signUp(ctx.app);
      expect(await currentOf(person)).toMatchObject({ trial_available: true });
      const { id } = stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      const begun = await told(ctx, person);
      expect(begun).toMatchObject({ status: 'trialing', tier: 'pro', trial_available: false });
      expect(begun.current_period_end).toBe('2026-12-04T09:00:00.000Z');
      const usage = (await person.ask({ url: '/subscriptions/usage' })).json();
      expect(Date.parse(usage.period_start)).toBeLessThanOrEqual(
        Date.parse('2026-11-20T09:00:00Z'),
      );
      expect(Date.parse(usage.period_end)).toBeGreaterThan(Date.parse('2026-11-20T09:00:00Z'));
      stripe.cancel(id);
      expect(await told(ctx, person)).toMatchObject({ tier: 'free', trial_available: false });
      const again = await openCheckout(person, 'pro_monthly');
      expect(pageOf(again)?.trialDays).toBe(0);
    });

    it('is not opened for who pays already, for any plan, and says where', async () => {
      const { person, id } = await buy(ctx, 'standard_monthly');
      const refusal = (tier: string) => ({
        error: 'ALREADY_SUBSCRIBED',
        params: { source: 'stripe', store: 'stripe', current_tier: tier },
      });
      for (const plan of ['standard_yearly', 'pro_monthly']) {
        const answer = await askCheckout(person, plan);
        expect([answer.statusCode, answer.json()]).toMatchObject([409, refusal('standard')]);
      }
      stripe.change(id, { status: 'paused' });
      // It gives nothing, and Stripe will bill it again; no event has told us of it yet.
      const paused = await askCheckout(person, 'pro_monthly');
      expect([paused.statusCode, paused.json()]).toMatchObject([409, refusal('free')]);
      stripe.cancel(id);
      expect((await askCheckout(person, 'pro_monthly')).statusCode).toBe(200);
    });

    it('is not opened while the news of a purchase is on its way', async () => {
      const person = await signUp(ctx.app);
      stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      expect((await askCheckout(person, 'pro_monthly')).statusCode).toBe(409);
      expect(await currentOf(person)).toMatchObject({ tier: 'pro' });
    });

    it('sells a higher plan to who was given one, and no other', async () => {
      const person = await signUp(ctx.app);
      await grantTier(ctx.db, person.userId, 'standard');
      const same = await askCheckout(person, 'standard_monthly');
      expect([same.statusCode, same.json().params]).toMatchObject([409, { source: 'grant' }]);
      expect((await askCheckout(person, 'pro_monthly')).statusCode).toBe(200);
    });

    it('makes a new customer where Stripe has deleted the one that was', async () => {
      const { person, customer } = await buy(ctx);
      stripe.deleteCustomer(customer);
      await told(ctx, person);
      const portal = await person.ask({
        method: 'POST',
        url: '/subscriptions/portal',
        payload: {},
      });
      expect(portal.statusCode).toBe(404);
      const { customer: next, id } = stripe.completeCheckout(
        await openCheckout(person, 'pro_yearly'),
      );
      expect(next).not.toBe(customer);
      expect(await told(ctx, person)).toMatchObject({ tier: 'pro', plan_id: 'pro_yearly' });
      // What is told of the old one late takes nothing from the new one.
      const [old] = [...stripe.book.subscriptions.values()].filter(
        (one) => one.customer === customer,
      );
      stripe.change(old?.id ?? '', {}, 'deleted');
      expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
      stripe.cancel(id);
      const third = stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      expect(third.customer).toBe(next);
    });

    it('is refused as unavailable where Stripe is away, or has no such price', async () => {
      const person = await signUp(ctx.app);
      stripe.breakWith({ fault: { kind: 'status', status: 500 } });
      const away = await askCheckout(person, 'pro_monthly');
      expect([away.statusCode, away.json().error]).toEqual([503, 'BILLING_UNAVAILABLE']);
      expect(away.headers['retry-after']).toBe('5');
      stripe.mend();
      const app = await ctx.buildApp({ environment: { STRIPE_PRICE_ORG_MONTHLY: '' } });
      const unsold = await app.inject({
        method: 'POST',
        url: '/subscriptions/checkout',
        headers: {
          authorization: `Bearer ${person.accessToken}`,
          'x-device-fingerprint': person.fingerprint,
        },
        payload: { plan_id: 'org_monthly', ...backTo },
      });
      expect([unsold.statusCode, unsold.json().error]).toEqual([503, 'BILLING_UNAVAILABLE']);
    });

    it('is not there in production without a key', async () => {
      const { STRIPE_API_BASE, ...without } = stripe.environment;
      const off = Object.fromEntries(Object.keys(without).map((name) => [name, '']));
      const environment = {
        ...off,
        NODE_ENV: 'production',
        PUBLIC_URL: 'https://solacore.example',
      };
      const app = await ctx.buildApp({ environment: { ...environment, OPENAI_API_KEY: 'k' } });
      const event = stripe.event('invoice.paid', { object: 'invoice' });
      expect((await stripe.deliver(app, event)).status).toBe(503);
      const config = await app.inject('/config');
      expect(config.json().billing).toEqual({ web: 'off', packs: [] });
    });

    it('is closed to who has no access token, and tells nobody of another person', async () => {
      const { person } = await buy(ctx);
      passDays(1);
      expect((await askCheckout(person, 'pro_monthly')).statusCode).toBe(401);
      const back = await comeBack(ctx, person);
      expect((await askCheckout(back, 'pro_monthly')).statusCode).toBe(409);
    });
  },
  options,
);
