import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { sandboxSubscriptions, webhookEvents } from '../../src/db/schema.ts';
import { reconcileStripe } from '../../src/features/billing/reconcile-stripe.ts';
import { createSandbox } from '../../src/features/billing/sandbox/create-sandbox.ts';
import { describeOnBothDatabases, logIn, newEmail, signUp, toPerson } from '../harness/index.ts';
import { payerAt } from './sandbox-person.ts';

const dayMs = 24 * 60 * 60 * 1000;

let ahead = 0;
const now = () => new Date(Date.now() + ahead);

describeOnBothDatabases(
  'the billing sandbox',
  (ctx) => {
    const arrive = async (locale = 'en') => {
      const person = await signUp(ctx.app, { email: newEmail(), locale });
      return { person, payer: payerAt(ctx.app, person) };
    };

    /** Somebody whose free days are over and who has paid. */
    const arrivePaying = async (plan = 'pro_monthly') => {
      const arrived = await arrive();
      await arrived.payer.buy(plan);
      await arrived.payer.act('end_period');
      return arrived;
    };

    it('sells a plan without a card: what it unlocks is there when the page is left', async () => {
      const { person, payer } = await arrive();
      expect(await payer.current()).toMatchObject({ tier: 'free', trial_available: true });
      await payer.buy('pro_monthly');
      expect(await payer.current()).toMatchObject({
        tier: 'pro',
        status: 'trialing',
        source: 'stripe',
        plan_id: 'pro_monthly',
        trial_available: false,
        usage: { sessions_limit: null },
      });
      expect((await person.ask({ url: '/sessions' })).statusCode).toBe(200);
    });

    it('sends what Stripe would send, signed, to the same address', async () => {
      await ctx.db.delete(webhookEvents);
      const { payer } = await arrive();
      await payer.buy('standard_monthly');
      await payer.act('end_period');
      await payer.act('refund');
      const events = await ctx.db.select().from(webhookEvents);
      expect(events.map(({ type }) => type).sort()).toEqual([
        'charge.refunded',
        'checkout.session.completed',
        'customer.subscription.created',
        'customer.subscription.updated',
        'invoice.paid',
        'invoice.paid',
      ]);
      expect(events.every(({ processedAt }) => processedAt !== null)).toBe(true);
    });

    it('ends free days with a payment, and gives no second ones', async () => {
      const { payer } = await arrivePaying('standard_monthly');
      expect(await payer.current()).toMatchObject({ tier: 'standard', status: 'active' });
      await payer.act('cancel');
      await payer.act('end_period');
      expect(await payer.current()).toMatchObject({ tier: 'free' });
      await payer.buy('pro_yearly');
      expect(await payer.current()).toMatchObject({ tier: 'pro', status: 'active' });
    });

    it('cancels and goes on, by the app and by the portal, and ends with its period', async () => {
      const { person, payer } = await arrivePaying();
      const change = (path: string) =>
        person.ask({ method: 'POST', url: `/subscriptions/${path}` });
      await payer.act('cancel');
      expect(await payer.current()).toMatchObject({ tier: 'pro', cancel_at_period_end: true });
      expect((await change('resume')).json()).toMatchObject({ cancel_at_period_end: false });
      expect((await change('cancel')).json()).toMatchObject({ cancel_at_period_end: true });
      await payer.act('resume');
      expect(await payer.current()).toMatchObject({ tier: 'pro', cancel_at_period_end: false });
      await payer.act('cancel');
      await payer.act('end_period');
      expect(await payer.current()).toMatchObject({ tier: 'free', source: null });
      expect((await payer.open(await payer.portal())).body).toContain('There is no plan yet.');
    });

    it('leaves a week after a failed payment, and forgets it when it is paid', async () => {
      const { payer } = await arrivePaying();
      await payer.act('fail_payment');
      const missing = await payer.current();
      expect(missing).toMatchObject({ tier: 'pro', status: 'past_due' });
      const grace = Date.parse(missing.grace_until ?? '') - now().getTime();
      expect(Math.round(grace / dayMs)).toBe(7);
      await payer.act('pay');
      expect(await payer.current()).toMatchObject({ status: 'active', grace_until: null });
      await payer.act('fail_payment');
      await payer.act('end_period');
      expect(await payer.current()).toMatchObject({ tier: 'free' });
    });

    it('gives nothing after a refund until the next payment, and nothing while paused', async () => {
      const { payer } = await arrivePaying();
      await payer.act('refund');
      expect(await payer.current()).toMatchObject({ tier: 'free' });
      await payer.act('end_period');
      expect(await payer.current()).toMatchObject({ tier: 'pro' });
      await payer.act('pause');
      expect(await payer.current()).toMatchObject({ tier: 'free' });
      await payer.act('unpause');
      expect(await payer.current()).toMatchObject({ tier: 'pro', status: 'active' });
    });

    it('changes the plan, and counts anew from a renewal', async () => {
      const { person, payer } = await arrivePaying('standard_monthly');
      const session = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
      expect(session.statusCode).toBe(201);
      expect((await payer.current()).usage).toMatchObject({ sessions_used: 1 });
      await payer.act('end_period');
      expect((await payer.current()).usage).toMatchObject({ sessions_used: 0 });
      await payer.act('change_plan', { plan_id: 'pro_yearly' });
      const changed = await payer.current();
      expect(changed).toMatchObject({ tier: 'pro', plan_id: 'pro_yearly' });
      const days = (Date.parse(changed.current_period_end ?? '') - now().getTime()) / dayMs;
      expect(Math.round(days)).toBeGreaterThanOrEqual(365);
    });

    it('renews and ends while nobody looks: the nightly reading finds it', async () => {
      const kept = await arrivePaying('standard_monthly');
      const left = await arrivePaying('standard_monthly');
      await left.payer.act('cancel');
      const before = await kept.payer.current();
      ahead += 70 * dayMs;
      await reconcileStripe(ctx.deps, new AbortController().signal);
      const rows = await ctx.db
        .select()
        .from(sandboxSubscriptions)
        .where(eq(sandboxSubscriptions.userId, kept.person.userId));
      // Read as two months later; nothing had to be awake to write it.
      expect(rows[0]?.currentPeriodEnd.toISOString()).toBe(before.current_period_end);
      const again = async ({ person }: typeof kept) => {
        const answer = await logIn(ctx.app, person, person.fingerprint);
        return payerAt(ctx.app, toPerson(ctx.app, person, answer.json())).current();
      };
      const renewed = await again(kept);
      expect(renewed).toMatchObject({ tier: 'standard', status: 'active' });
      expect(Date.parse(renewed.current_period_end ?? '')).toBeGreaterThan(now().getTime());
      expect(await again(left)).toMatchObject({ tier: 'free' });
    });

    it('refuses an event that it did not sign', async () => {
      const { person, payer } = await arrivePaying();
      const body = JSON.stringify({
        id: 'evt_forged',
        type: 'customer.subscription.deleted',
        data: { object: { object: 'customer', id: person.userId } },
      });
      const send = (signature: string) =>
        ctx.app.inject({
          method: 'POST',
          url: '/webhooks/stripe',
          headers: { 'content-type': 'application/json', 'stripe-signature': signature },
          payload: body,
        });
      const own = ctx.deps.billing.sandbox?.sign(body) ?? '';
      const elsewhere = { ...ctx.deps, publicUrl: '', trialDays: 0 };
      const other = createSandbox(elsewhere, 'a secret of another installation').sign(body);
      expect((await send(other)).statusCode).toBe(400);
      expect((await send(own.replace(/v1=./, 'v1=_'))).statusCode).toBe(400);
      expect((await send(own)).statusCode).toBe(200);
      expect(await payer.current()).toMatchObject({ tier: 'pro' });
    });
  },
  { parts: { now }, environment: { TRIAL_DAYS: '7' } },
);
