import { deleteConfirmation } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { auditLog, subscriptionSources, webhookEvents } from '../../src/db/schema.ts';
import { countDays } from '../../src/jobs/count-days.ts';
import { withStores } from '../billing/revenuecat/with-stores.ts';
import { payerAt } from '../billing/sandbox-person.ts';
import { startRevenueCat } from '../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { createProven, post } from './staff.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());

describeOnBothDatabases('messages of payment providers in the console', (ctx) => {
  it('are listed a page at a time, and acted on again by what is true now', async () => {
    const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
    await payerAt(ctx.app, person).buy('pro_monthly');
    const list = async (query: string) =>
      (await staff.ask({ url: `/admin/api/billing-events?${query}` })).json();
    const first = await list('limit=1');
    expect(first.events).toMatchObject([{ provider: 'stripe', can_replay: true }]);
    const rest = await list(`cursor=${encodeURIComponent(first.next_cursor)}`);
    expect([rest.events.length, rest.next_cursor]).toEqual([2, null]);

    // As if the message had been lost.
    const isTheirs = eq(subscriptionSources.userId, person.userId);
    await ctx.db.delete(subscriptionSources).where(isTheirs);
    const { event_id } = first.events[0];
    const replay = (id: string) =>
      post(staff, 'billing-events/replay', { provider: 'stripe', event_id: id });
    expect((await replay(event_id)).json()).toEqual({ read: 1 });
    expect((await person.ask({ url: '/subscriptions/current' })).json().tier).toBe('pro');
    expect((await replay('evt_none')).statusCode).toBe(404);
    const acts = await ctx.db.select().from(auditLog).where(eq(auditLog.action, 'event_replayed'));
    expect(acts).toMatchObject([{ actorId: staff.userId, details: { event_id } }]);

    const payload = { confirmation: deleteConfirmation };
    await person.ask({ method: 'DELETE', url: '/users/me', payload });
    const left = await ctx.db.select().from(webhookEvents);
    expect(left.map(({ aboutId }) => aboutId)).toEqual(left.map(() => null));
  });
});

describeOnBothDatabases(
  'messages of stores in the console',
  (ctx) => {
    it('are acted on again by reading the person anew', async () => {
      const { buyer, tierOf } = withStores(ctx, revenueCat);
      const [staff, person] = [await createProven(ctx), await buyer('pro_monthly')];
      const isTheirs = eq(subscriptionSources.userId, person.userId);
      await ctx.db.delete(subscriptionSources).where(isTheirs);
      const { events } = (
        await staff.ask({ url: '/admin/api/billing-events?provider=revenuecat' })
      ).json();
      expect(events).toMatchObject([{ provider: 'revenuecat', can_replay: true }]);
      const { event_id } = events[0];
      const answer = await post(staff, 'billing-events/replay', {
        provider: 'revenuecat',
        event_id,
      });
      expect([answer.statusCode, answer.json()]).toEqual([200, { read: 1 }]);
      expect(await tierOf(person)).toBe('pro');

      const payload = { confirmation: deleteConfirmation };
      await person.ask({ method: 'DELETE', url: '/users/me', payload });
      const [left] = await ctx.db.select().from(webhookEvents);
      expect(left?.aboutId).toBe(null);
    });

    it.each([
      ['90 seconds ago', Date.now() - 90_000, 90],
      ['at no time that can be read', 'yesterday', 0],
    ])('that happened %s are late by as much', async (_, at, atLeast) => {
      const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
      await ctx.db.delete(webhookEvents);
      revenueCat.buy(person.userId, 'pro_monthly');
      const [event] = revenueCat.takeEvents();
      await revenueCat.deliver(ctx.app, {
        event: { ...event?.event, event_timestamp_ms: at },
      });
      await countDays(ctx.deps);
      const { figures } = (await staff.ask({ url: '/admin/api/overview?days=2' })).json();
      const lags = figures.filter(({ figure }: { figure: string }) => /lag/.test(figure));
      const most = Math.max(...lags.map(({ value }: { value: number }) => value));
      expect([lags.length, most >= atLeast, most < atLeast + 60]).toEqual([1, true, true]);
    });
  },
  { environment: revenueCat.environment },
);
