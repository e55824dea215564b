import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { subscriptionSources, subscriptions } from '../../../src/db/schema.ts';
import { reconcileRevenueCat } from '../../../src/features/billing/revenuecat/reconcile-revenuecat.ts';
import { startRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { stripePrices } from '../../fakes/stripe/prices.ts';
import { startStripe } from '../../fakes/stripe/start-stripe.ts';
import { describeOnBothDatabases, type Person, signUp } from '../../harness/index.ts';
import { withStores } from './with-stores.ts';

const revenueCat = await startRevenueCat();
const stripe = await startStripe();
afterAll(() => Promise.all([revenueCat.close(), stripe.close()]));

describeOnBothDatabases(
  'reading again what was paid',
  (ctx) => {
    const { tierOf, tierIn, rowsOf, buyer, sync, current } = withStores(ctx, revenueCat);
    const payStripe = async ({ userId }: Person) => {
      const stripeCustomerId = `cus_${userId.replaceAll('-', '')}`;
      const metadata = { user_id: userId };
      const customer = { id: stripeCustomerId, email: null, metadata, isDeleted: false };
      stripe.book.customers.set(stripeCustomerId, customer);
      const prices = [stripePrices.standard_monthly];
      stripe.startSubscription({ customer: stripeCustomerId, prices, metadata });
      await ctx.db
        .update(subscriptions)
        .set({ stripeCustomerId })
        .where(eq(subscriptions.userId, userId));
    };

    it('gives at once what was bought a moment ago, and answers as the current plan', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, 'pro_monthly', { store: 'play_store' });
      revenueCat.takeEvents();
      const answer = await sync(person);
      expect(answer.statusCode).toBe(200);
      expect(answer.json()).toMatchObject({ tier: 'pro', store: 'play_store' });
      expect(answer.json()).toEqual(await current(person));
    });

    it('reads Stripe too, for who is its customer', async () => {
      const person = await signUp(ctx.app);
      await payStripe(person);
      expect((await sync(person)).json()).toMatchObject({ tier: 'standard', source: 'stripe' });
    });

    it('keeps what the one says where the other is away, and says so', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, 'pro_monthly');
      await payStripe(person);
      stripe.breakWith({ fault: { kind: 'status', status: 500 } });
      const answer = await sync(person);
      stripe.mend();
      expect(answer.statusCode).toBe(503);
      expect(answer.json().error).toBe('BILLING_UNAVAILABLE');
      expect(await tierOf(person)).toBe('pro');
    });

    it('is for who is signed in', async () => {
      const answer = await ctx.app.inject({ method: 'POST', url: '/subscriptions/sync' });
      expect(answer.statusCode).toBe(401);
    });

    it('works six times a minute and person', async () => {
      const app = await ctx.buildApp({ environment: { RATE_LIMIT_SCALE: '1' } });
      const [person, other] = [await signUp(app), await signUp(app)];
      const statuses = [];
      for (let time = 0; time < 7; time += 1) statuses.push((await sync(person)).statusCode);
      expect(statuses).toEqual([200, 200, 200, 200, 200, 200, 429]);
      const refused = await sync(person);
      expect(refused.json().error).toBe('RATE_LIMITED');
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect((await sync(other)).statusCode).toBe(200);
    });

    it('works with either provider off, or both', async () => {
      for (const environment of [
        { REVENUECAT_API_KEY: '', REVENUECAT_WEBHOOK_AUTH: '' },
        { STRIPE_SECRET_KEY: '', STRIPE_WEBHOOK_SECRET: '' },
        {
          REVENUECAT_API_KEY: '',
          REVENUECAT_WEBHOOK_AUTH: '',
          STRIPE_SECRET_KEY: '',
          STRIPE_WEBHOOK_SECRET: '',
        },
      ]) {
        const person = await signUp(await ctx.buildApp({ environment }));
        expect((await sync(person)).json()).toMatchObject({ tier: 'free' });
      }
    });

    it('each night finds what no event told, and is stopped by nobody who cannot be read', async () => {
      const [renewed, ended, odd] = [
        await buyer('pro_monthly'),
        await buyer('pro_monthly'),
        await buyer('pro_monthly'),
      ];
      revenueCat.renew(renewed.userId, 'pro_monthly');
      revenueCat.refund(ended.userId, 'pro_monthly');
      Object.assign(revenueCat.book.get(odd.userId)?.subscriptions.get('pro_monthly') ?? {}, {
        expires_date: 'soon',
      });
      revenueCat.takeEvents();
      const night = reconcileRevenueCat(ctx.deps, new AbortController().signal);
      await expect(night).rejects.toMatchObject({ name: 'BillingUnavailable' });
      expect(await tierIn(renewed, 40)).toBe('pro');
      expect([await tierOf(ended), await tierOf(odd)]).toEqual(['free', 'pro']);
      await ctx.db.delete(subscriptionSources);
    });

    it('forgets at RevenueCat who deletes the account', async () => {
      const person = await buyer('pro_monthly');
      const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
      await person.ask({ method: 'DELETE', url: '/users/me', payload });
      await expect.poll(() => revenueCat.book.has(person.userId), { timeout: 20_000 }).toBe(false);
      expect(await rowsOf(person)).toEqual([]);
    });
  },
  { environment: { ...revenueCat.environment, ...stripe.environment } },
);

const production = {
  ...revenueCat.environment,
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://solacore.example',
  LLM_PROVIDERS: 'guide',
};

describeOnBothDatabases(
  'in production',
  (ctx) => {
    const { buyer, current, sync, rowsOf } = withStores(ctx, revenueCat);

    it('what testers buy gives nothing, what others buy does', async () => {
      const tester = await buyer('pro_monthly', { is_sandbox: true });
      expect(await current(tester)).toMatchObject({ tier: 'free' });
      revenueCat.buyOnce(tester.userId, 'pro_lifetime', { is_sandbox: true });
      expect((await sync(tester)).json()).toMatchObject({ tier: 'free' });
      expect(await rowsOf(tester)).toEqual([]);
      expect(await current(await buyer('pro_monthly'))).toMatchObject({ tier: 'pro' });
    });

    it('a real purchase beside a test counts', async () => {
      const person = await buyer('standard_monthly');
      revenueCat.buy(person.userId, 'pro_monthly', { is_sandbox: true });
      expect((await sync(person)).json()).toMatchObject({ tier: 'standard' });
    });
  },
  { environment: production },
);

describeOnBothDatabases(
  'outside production',
  (ctx) => {
    const { buyer, current } = withStores(ctx, revenueCat);

    it('what testers buy counts', async () => {
      const tester = await buyer('pro_monthly', { is_sandbox: true });
      expect(await current(tester)).toMatchObject({ tier: 'pro' });
    });
  },
  { environment: revenueCat.environment },
);
