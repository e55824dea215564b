import { sql } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { subscriptionSources, subscriptions } from '../../src/db/schema.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';
import { openCheckout } from './buying.ts';
import { setStage } from './stage.ts';

const { stripe, options, buy } = await setStage();
const hourMs = 60 * 60_000;
const patientlyMs = 20_000;

describeOnBothDatabases(
  'an account that goes',
  (ctx) => {
    const leave = (person: Person) =>
      person.ask({
        method: 'DELETE',
        url: '/users/me',
        payload: { confirmation: 'DELETE_MY_ACCOUNT' },
      });
    const statusOf = (id: string) => stripe.book.subscriptions.get(id)?.status;
    const waiting = () =>
      listRows(
        ctx.db,
        sql`select state::text, extract(epoch from start_after - now()) * 1000 as wait_ms
          from pgboss.job where name = 'cancel_stripe_subscription' and state <> 'completed'`,
        z.object({ state: z.string(), wait_ms: z.coerce.number() }),
      );
    const letTimePass = async () => {
      await ctx.db.execute(sql`update pgboss.job set start_after = now() where state = 'retry'`);
      await ctx.deps.jobs.adding(async () => undefined);
    };
    const rows = async () => [
      await ctx.db.$count(subscriptions),
      await ctx.db.$count(subscriptionSources),
    ];

    it('pays for nothing any more, at once', async () => {
      const { person, id } = await buy(ctx);
      expect((await leave(person)).statusCode).toBe(200);
      await vi.waitFor(() => expect(statusOf(id)).toBe('canceled'), patientlyMs);
    });

    it('pays for nothing any more, also after an hour in which Stripe was down', async () => {
      const { person, id } = await buy(ctx);
      stripe.breakWith({ fault: { kind: 'status', status: 503 } });
      let asked = stripe.requests.length;
      expect((await leave(person)).statusCode).toBe(200);
      for (let passedMs = 0; passedMs < hourMs; ) {
        const waitMs = await vi.waitFor(async () => {
          expect(stripe.requests.length).toBeGreaterThan(asked);
          const jobs = await waiting();
          expect(jobs.map(({ state }) => state)).toEqual(['retry']);
          return Math.max(...jobs.map(({ wait_ms }) => wait_ms));
        }, patientlyMs);
        asked = stripe.requests.length;
        passedMs += Math.max(waitMs, 1_000);
        if (passedMs >= hourMs) stripe.mend();
        await letTimePass();
      }
      await vi.waitFor(() => expect(statusOf(id)).toBe('canceled'), patientlyMs);
      await vi.waitFor(async () => expect(await waiting()).toEqual([]), patientlyMs);
    }, 60_000);

    it('pays for nothing that was bought in the minute before, or waits for the bank', async () => {
      const bought = await signUp(ctx.app);
      const unheard = stripe.completeCheckout(await openCheckout(bought, 'pro_monthly'));
      const confirming = await signUp(ctx.app);
      const url = await openCheckout(confirming, 'pro_monthly');
      const incomplete = stripe.completeCheckout(url, { payment: 'incomplete' });
      await stripe.deliverAll(ctx.app);
      for (const person of [bought, confirming]) expect((await leave(person)).statusCode).toBe(200);
      for (const { id } of [unheard, incomplete]) {
        await vi.waitFor(() => expect(statusOf(id)).toBe('canceled'), patientlyMs);
      }
    });

    it('pays for nothing on a page that was left open, and comes back by no event', async () => {
      const person = await signUp(ctx.app);
      const url = await openCheckout(person, 'pro_monthly');
      expect((await leave(person)).statusCode).toBe(200);
      await vi.waitFor(async () => expect(await waiting()).toEqual([]), patientlyMs);
      const before = await rows();
      const { id } = stripe.completeCheckout(url);
      const events = stripe.takeEvents();
      for (const event of [...events, ...events.toReversed()]) {
        expect((await stripe.deliver(ctx.app, event)).status).toBe(200);
      }
      expect(statusOf(id)).toBe('canceled');
      expect(await rows()).toEqual(before);
    });

    it('comes back by no event that comes while it goes', async () => {
      for (let time = 0; time < 5; time += 1) {
        const person = await signUp(ctx.app);
        const { id } = stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
        const events = stripe.takeEvents();
        const [gone, again, ...told] = await Promise.all([
          leave(person),
          leave(person),
          ...events.map((event) => stripe.deliver(ctx.app, event)),
        ]);
        const answers = [gone.statusCode, again.statusCode].sort();
        expect(answers[0]).toBe(200);
        expect([200, 401]).toContain(answers[1]);
        expect(told.map(({ status }) => status)).toEqual(events.map(() => 200));
        const left = sql`select user_id from subscription_sources where user_id = ${person.userId}
          union all select user_id from subscriptions where user_id = ${person.userId}`;
        expect(await listRows(ctx.db, left, z.unknown())).toEqual([]);
        await vi.waitFor(() => expect(statusOf(id)).toBe('canceled'), patientlyMs);
      }
    });
  },
  options,
);
