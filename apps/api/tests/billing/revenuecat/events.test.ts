import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { webhookEvents } from '../../../src/db/schema.ts';
import { startRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases, signUp } from '../../harness/index.ts';
import { withStores } from './with-stores.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());

describeOnBothDatabases(
  'what RevenueCat tells',
  (ctx) => {
    const { current, tierOf, tierIn, rowsOf, buyer, told } = withStores(ctx, revenueCat);

    it('of a first purchase gives the plan at once, named with its store', async () => {
      const person = await buyer('standard_monthly');
      expect(await current(person)).toMatchObject({
        tier: 'standard',
        status: 'active',
        source: 'revenuecat',
        plan_id: 'standard_monthly',
        store: 'app_store',
        cancel_at_period_end: false,
        grace_until: null,
      });
    });

    it('of Google names the base plan after the product or beside it', async () => {
      const store = { store: 'play_store', product_plan_identifier: 'base' } as const;
      expect(await current(await buyer('pro_monthly:base', store))).toMatchObject({
        plan_id: 'pro_monthly',
        store: 'play_store',
      });
      expect(await current(await buyer('pro_yearly', store))).toMatchObject({ tier: 'pro' });
    });

    it('of a trial says so, and the one trial is used up everywhere', async () => {
      const person = await buyer('pro_monthly', { period_type: 'trial', days: 7 });
      expect(await current(person)).toMatchObject({ status: 'trialing', trial_available: false });
      revenueCat.renew(person.userId, 'pro_monthly');
      await told();
      expect(await current(person)).toMatchObject({ status: 'active', trial_available: false });
    });

    it('of a renewal moves the end', async () => {
      const person = await buyer('pro_monthly');
      const before = await current(person);
      revenueCat.renew(person.userId, 'pro_monthly');
      await told();
      const after = await current(person);
      expect(Date.parse(after.current_period_end)).toBeGreaterThan(
        Date.parse(before.current_period_end),
      );
    });

    it('of a cancellation takes nothing before the end, and an uncancellation takes it back', async () => {
      const person = await buyer('pro_monthly');
      revenueCat.cancel(person.userId, 'pro_monthly');
      await told();
      expect(await current(person)).toMatchObject({ tier: 'pro', cancel_at_period_end: true });
      expect([await tierIn(person, 29.9), await tierIn(person, 30.1)]).toEqual(['pro', 'free']);
      revenueCat.uncancel(person.userId, 'pro_monthly');
      await told();
      expect(await current(person)).toMatchObject({ tier: 'pro', cancel_at_period_end: false });
    });

    it('of an expiration ends access', async () => {
      const person = await buyer('pro_monthly');
      revenueCat.expire(person.userId, 'pro_monthly');
      await told();
      expect(await current(person)).toMatchObject({ tier: 'free', source: null });
    });

    it('of a refund ends access, and of its reversal gives it back', async () => {
      const person = await buyer('pro_yearly', { days: 365 });
      revenueCat.refund(person.userId, 'pro_yearly');
      await told();
      expect(await tierOf(person)).toBe('free');
      revenueCat.reverseRefund(person.userId, 'pro_yearly');
      await told();
      expect(await tierOf(person)).toBe('pro');
    });

    it('of a missing payment leaves a week, or as long as the store waits', async () => {
      const person = await buyer('pro_monthly', { days: 0.5 });
      revenueCat.failPayment(person.userId, 'pro_monthly');
      await told();
      const now = await current(person);
      expect(now).toMatchObject({ tier: 'pro', status: 'past_due' });
      const days = (Date.parse(now.grace_until) - Date.now()) / 86_400_000;
      expect(days).toBeCloseTo(7, 2);
      expect([await tierIn(person, 6.9), await tierIn(person, 7.1)]).toEqual(['pro', 'free']);

      const patient = await buyer('pro_monthly', { days: 0.5 });
      revenueCat.failPayment(patient.userId, 'pro_monthly', 16);
      await told();
      expect([await tierIn(patient, 15.9), await tierIn(patient, 16.1)]).toEqual(['pro', 'free']);
    });

    it('of a missing payment that was made after all ends the waiting; of one given up, access', async () => {
      const person = await buyer('pro_monthly', { days: 0.5 });
      revenueCat.failPayment(person.userId, 'pro_monthly', 6);
      await told();
      revenueCat.renew(person.userId, 'pro_monthly');
      await told();
      expect(await current(person)).toMatchObject({ status: 'active', grace_until: null });
      revenueCat.failPayment(person.userId, 'pro_monthly');
      revenueCat.expire(person.userId, 'pro_monthly', 'BILLING_ERROR');
      await told();
      expect(await tierOf(person)).toBe('free');
    });

    it('of a pause changes nothing until the end, and of the end ends access', async () => {
      const person = await buyer('standard_monthly', { store: 'play_store' });
      revenueCat.pause(person.userId, 'standard_monthly');
      await told();
      expect(await current(person)).toMatchObject({ tier: 'standard', cancel_at_period_end: true });
      revenueCat.expire(person.userId, 'standard_monthly', 'SUBSCRIPTION_PAUSED');
      await told();
      expect(await tierOf(person)).toBe('free');
      expect(await rowsOf(person)).toMatchObject([{ status: 'paused' }]);
    });

    it('of another product changes the plan', async () => {
      const person = await buyer('standard_monthly');
      revenueCat.changeProduct(person.userId, 'standard_monthly', 'pro_monthly');
      await told();
      expect(await current(person)).toMatchObject({ tier: 'pro', plan_id: 'pro_monthly' });
      revenueCat.changeProduct(person.userId, 'pro_monthly', 'standard_yearly');
      await told();
      expect(await current(person)).toMatchObject({ plan_id: 'standard_yearly' });
    });

    it('of a longer period moves the end', async () => {
      const person = await buyer('standard_monthly');
      revenueCat.extend(person.userId, 'standard_monthly', 50);
      await told();
      expect(await tierIn(person, 49)).toBe('standard');
    });

    it('of what was bought for good has no end', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buyOnce(person.userId, 'pro_lifetime');
      await told();
      expect(await current(person)).toMatchObject({ tier: 'pro', current_period_end: null });
      expect(await tierIn(person, 20_000)).toBe('pro');
    });

    it('of a grant of its own gives the tier until its end', async () => {
      const person = await buyer('rc_promo_pro_monthly', { store: 'promotional' });
      expect(await current(person)).toMatchObject({ tier: 'pro', plan_id: null, store: 'other' });
      expect(await tierIn(person, 30.01)).toBe('free');
    });

    it('of a grant without product or end gives a day at most, and the purchase takes its place', async () => {
      const person = await signUp(ctx.app);
      revenueCat.vouch(person.userId, 'pro');
      await told();
      expect(await tierOf(person)).toBe('pro');
      expect(await tierIn(person, 1.01)).toBe('free');
      revenueCat.buy(person.userId, 'standard_monthly');
      await told();
      expect(await tierOf(person)).toBe('standard');
    });

    it('of a transfer moves the plan from one person to the other', async () => {
      const [from, to] = [await buyer('pro_monthly'), await signUp(ctx.app)];
      revenueCat.transfer(from.userId, to.userId);
      await told();
      expect([await tierOf(from), await tierOf(to)]).toEqual(['free', 'pro']);
      revenueCat.transfer(to.userId, '$RCAnonymousID:8069238d6049ce87cc529853916d624c');
      await told();
      expect([await tierOf(from), await tierOf(to)]).toEqual(['free', 'free']);
    });

    it('of a product that is none of ours gives nothing', async () => {
      const person = await buyer('coffee_monthly');
      expect(await rowsOf(person)).toEqual([]);
    });

    it('of what is no purchase is answered with 200, and asks nobody', async () => {
      const person = await signUp(ctx.app);
      const asked = revenueCat.requests.length;
      for (const type of [
        'TEST',
        'INVOICE_ISSUANCE',
        'VIRTUAL_CURRENCY_TRANSACTION',
        'EXPERIMENT_ENROLLMENT',
      ]) {
        revenueCat.tell(type, { app_user_id: person.userId });
      }
      expect(await told()).toEqual([200, 200, 200, 200]);
      expect(revenueCat.requests).toHaveLength(asked);
    });

    it('of a type that is new is a reason to read, and counted', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, 'pro_monthly');
      revenueCat.takeEvents();
      revenueCat.tell('SOMETHING_OF_TOMORROW', { app_user_id: person.userId, novel: [{}] });
      expect(await told()).toEqual([200]);
      expect(await tierOf(person)).toBe('pro');
      const metrics = (await ctx.app.inject({ url: '/metrics' })).body;
      expect(metrics).toMatch(/billing_events_total\{provider="revenuecat",outcome="unknown"\} 1/);
    });

    it('of somebody without an account is noted, and asks and writes nothing', async () => {
      const asked = revenueCat.requests.length;
      const stranger = crypto.randomUUID();
      const nobody = '$RCAnonymousID:8069238d6049ce87cc529853916d624c';
      revenueCat.buy(nobody, 'pro_monthly');
      for (const event of revenueCat.takeEvents()) {
        Object.assign(event.event, { aliases: [nobody] });
        expect(await revenueCat.deliver(ctx.app, event)).toMatchObject({ status: 200 });
      }
      revenueCat.buy(stranger, 'pro_monthly');
      const [event] = revenueCat.listEvents();
      expect(await told()).toEqual([200]);
      expect(revenueCat.requests).toHaveLength(asked);
      const id = event?.event.id ?? '';
      const noted = await ctx.db.select().from(webhookEvents).where(eq(webhookEvents.eventId, id));
      expect(noted).toMatchObject([{ provider: 'revenuecat', type: 'INITIAL_PURCHASE' }]);
    });

    it('of a name that an account had before is found by its other names', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, 'pro_monthly');
      const [event] = revenueCat.takeEvents();
      const anonymous = '$RCAnonymousID:87c6049c58069238dce29853916d624c';
      Object.assign(event?.event ?? {}, {
        app_user_id: anonymous,
        original_app_user_id: anonymous,
      });
      await revenueCat.deliver(ctx.app, event ?? {});
      expect(await tierOf(person)).toBe('pro');
    });
  },
  { environment: revenueCat.environment },
);
