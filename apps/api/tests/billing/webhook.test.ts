import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { webhookEvents } from '../../src/db/schema.ts';
import { signBody } from '../fakes/stripe/events.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { readTables } from '../harness/table-contents.ts';
import { currentOf, openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, now, buy } = await setStage();
const seconds = () => Math.floor(now().getTime() / 1000);

describeOnBothDatabases(
  'the door for what Stripe tells',
  (ctx) => {
    const post = (payload: string | Buffer, headers: Record<string, string>) =>
      ctx.app.inject({ method: 'POST', url: '/webhooks/stripe', payload, headers });
    const json = { 'content-type': 'application/json' };
    const counted = async (outcome: string) => {
      const { body } = await ctx.app.inject('/metrics');
      const line = `solacore_billing_events_total{provider="stripe",outcome="${outcome}"}`;
      const found = body.split('\n').find((one) => one.startsWith(line));
      return Number(found?.split(' ').at(-1) ?? 0);
    };

    it('takes text that is not only English, and several signatures', async () => {
      const event = stripe.event('invoice.paid', {
        object: 'invoice',
        description: '计划 · señal',
      });
      const body = JSON.stringify(event);
      const good = signBody(body, stripe.secret, seconds());
      const signature = good.replace('v1=', 'v1=00ff,v1=');
      const answer = await post(body, { ...json, 'stripe-signature': signature });
      expect([answer.statusCode, answer.json()]).toEqual([200, { received: true }]);
    });

    it('answers 200 to types and versions that it does not know, and counts them', async () => {
      const unknown = await counted('unknown');
      const events = [
        stripe.event('terminal.reader.action_failed', { object: 'terminal.reader' }),
        { ...stripe.event('invoice.paid', {}), data: { object: 'something new' } },
        { ...stripe.event('a.type.of.2031', { object: 'x' }), api_version: '2031-01-01.zebra' },
        { ...stripe.event('v2.thing', {}), data: undefined, related_object: { id: 'x' } },
      ];
      for (const event of events) expect((await stripe.deliver(ctx.app, event)).status).toBe(200);
      expect(await counted('unknown')).toBe(unknown + events.length);
      const known = { ...stripe.event('invoice.paid', { object: 'invoice' }), field_of_2031: [{}] };
      expect((await stripe.deliver(ctx.app, known)).status).toBe(200);
      expect(await counted('unknown')).toBe(unknown + events.length);
    });

    it('notes an event of somebody unknown, and of an account that is gone', async () => {
      const customer = 'cus_of_nobody';
      const prices = ['price_pro_monthly'];
      for (const user_id of [crypto.randomUUID(), 'not even an id', "'; drop table users; --"]) {
        const one = stripe.startSubscription({ customer, prices, metadata: { user_id } });
        stripe.change(one.id, {}, 'created');
      }
      const events = stripe.listEvents();
      expect(await stripe.deliverAll(ctx.app)).toEqual([200, 200, 200]);
      const { provider, eventId } = webhookEvents;
      const noted = await ctx.db.select({ provider, eventId }).from(webhookEvents);
      for (const { id } of events)
        expect(noted).toContainEqual({ provider: 'stripe', eventId: id });
      expect(stripe.requests.some(({ method }) => method === 'DELETE')).toBe(false);
    });

    it('has one effect where an event comes ten times at once, and later again', async () => {
      const person = await signUp(ctx.app);
      stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      const events = stripe.takeEvents();
      const repeated = await counted('repeated');
      for (const event of events) {
        const all = Array.from({ length: 10 }, () => stripe.deliver(ctx.app, event));
        expect((await Promise.all(all)).map(({ status }) => status)).toEqual(Array(10).fill(200));
      }
      const state = await readTables(ctx.db, ['rate_limits']);
      for (const event of events.toReversed()) await stripe.deliver(ctx.app, event);
      expect(await readTables(ctx.db, ['rate_limits'])).toBe(state);
      expect(await counted('repeated')).toBe(repeated + 10 * events.length);
      expect(await currentOf(person)).toMatchObject({ tier: 'pro' });
    });

    it.each([
      { kind: 'status', status: 500 },
      { kind: 'status', status: 429 },
      { kind: 'cut' },
    ] as const)('is told again where Stripe cannot be asked: %o', async (fault) => {
      const person = await signUp(ctx.app);
      stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      stripe.breakWith({ fault });
      const [event = {}] = stripe.takeEvents();
      const failed = await stripe.deliver(ctx.app, event);
      expect([failed.status, JSON.parse(failed.body).error]).toEqual([503, 'BILLING_UNAVAILABLE']);
      expect(await currentOf(person)).toMatchObject({ tier: 'free' });
      stripe.mend();
      expect((await stripe.deliver(ctx.app, event)).status).toBe(200);
      expect(await currentOf(person)).toMatchObject({ tier: 'pro' });
    });

    it('is told again where the process dies between the note and its effect', async () => {
      const person = await signUp(ctx.app);
      stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
      const [event = {}] = stripe.takeEvents();
      await ctx.db.execute(sql`alter table subscription_sources rename to elsewhere`);
      expect((await stripe.deliver(ctx.app, event)).status).toBe(500);
      await ctx.db.execute(sql`alter table elsewhere rename to subscription_sources`);
      expect((await stripe.deliver(ctx.app, event)).status).toBe(200);
      expect(await currentOf(person)).toMatchObject({ tier: 'pro' });
    });

    it('holds no lock while Stripe thinks', async () => {
      const { person, id } = await buy(ctx);
      stripe.renew(id);
      const [event = {}] = stripe.takeEvents();
      stripe.breakWith({ fault: { kind: 'late', ms: 700 }, path: /subscriptions/ });
      let isAnswered = false;
      const delivered = stripe.deliver(ctx.app, event).finally(() => {
        isAnswered = true;
      });
      // The person's own rows, and on a single connection the only one, are free meanwhile.
      const payload = { locale: 'es' };
      const changed = await person.ask({ method: 'PATCH', url: '/users/me', payload });
      expect([changed.statusCode, isAnswered]).toEqual([200, false]);
      expect((await delivered).status).toBe(200);
    });

    it('drops an answer that was asked for before another one', async () => {
      const { person, id } = await buy(ctx);
      stripe.change(id, { prices: ['price_standard_monthly'] });
      const [early = {}] = stripe.takeEvents();
      stripe.breakWith({ fault: { kind: 'old', ms: 500 }, times: 1, path: /subscriptions/ });
      const slow = stripe.deliver(ctx.app, early);
      await vi.waitFor(() => expect(stripe.requests.at(-1)?.path).toContain(id));
      stripe.cancel(id);
      expect(await stripe.deliverAll(ctx.app)).toEqual([200]);
      expect((await slow).status).toBe(200);
      expect(await currentOf(person)).toMatchObject({ tier: 'free' });
    });
  },
  options,
);
