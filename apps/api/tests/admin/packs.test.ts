import { deleteConfirmation } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { sessionPacks, usage, webhookEvents } from '../../src/db/schema.ts';
import { countDays } from '../../src/jobs/count-days.ts';
import { packEnvironment } from '../billing/revenuecat/pack-histories.ts';
import { withStores } from '../billing/revenuecat/with-stores.ts';
import { startRevenueCat } from '../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';
import { createProven, post, type Staff } from './staff.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());
const environment = { ...revenueCat.environment, ...packEnvironment };

describeOnBothDatabases(
  'packs in the console',
  (ctx) => {
    const { told } = withStores(ctx, revenueCat);
    const packsOf = async (staff: Staff, { userId }: Person) =>
      (await staff.ask({ url: `/admin/api/people/${userId}` })).json().packs;
    const begin = (person: Person) => person.ask({ method: 'POST', url: '/sessions', payload: {} });

    it('are shown as bought, used and taken back, and counted', async () => {
      const [staff, person] = [await createProven(ctx), await signUp(ctx.app)];
      revenueCat.buyOnce(person.userId, 'pack_2');
      await told();
      const id = revenueCat.buyOnce(person.userId, 'pack_5');
      await told();
      await begin(person);
      await ctx.db.update(usage).set({ sessionCount: 10 }).where(eq(usage.userId, person.userId));
      expect((await begin(person)).statusCode).toBe(201);
      revenueCat.refundOnce(person.userId, 'pack_5', { id, isShown: true });
      await told();
      expect(await packsOf(staff, person)).toMatchObject([
        { product_id: 'pack_5', sessions: 5, used: 0, revoked_at: expect.any(String) },
        { product_id: 'pack_2', sessions: 2, used: 1, revoked_at: null, store: 'app_store' },
      ]);
      await countDays(ctx.deps);
      const { figures } = (await staff.ask({ url: '/admin/api/overview?days=1' })).json();
      const counted = figures.filter(({ figure }: { figure: string }) => figure === 'packs');
      expect(
        counted.map(({ label, value }: { label: string; value: number }) => [label, value]),
      ).toEqual([
        ['pack_2 bought', 1],
        ['pack_2 left', 1],
        ['pack_2 revoked', 0],
        ['pack_2 used', 1],
        ['pack_5 bought', 1],
        ['pack_5 left', 0],
        ['pack_5 revoked', 1],
        ['pack_5 used', 0],
      ]);
    });

    it('that moved are read anew for both accounts, then for the one that is left', async () => {
      const [staff, from, to] = [
        await createProven(ctx),
        await signUp(ctx.app),
        await signUp(ctx.app),
      ];
      revenueCat.buyOnce(from.userId, 'pack_5');
      await told();
      revenueCat.transfer(from.userId, to.userId);
      await told();
      // As if the message had had no effect.
      const theirs = eq(sessionPacks.userId, to.userId);
      await ctx.db.update(sessionPacks).set({ userId: from.userId, readNumber: 0 }).where(theirs);
      const url = '/admin/api/billing-events?type=TRANSFER';
      const { events } = (await staff.ask({ url })).json();
      expect(events).toMatchObject([{ can_replay: true }]);
      const [{ provider, event_id }] = events;
      const replay = () => post(staff, 'billing-events/replay', { provider, event_id });
      expect((await replay()).json()).toEqual({ read: 2 });
      expect([await packsOf(staff, from), await packsOf(staff, to)]).toMatchObject([
        [],
        [{ product_id: 'pack_5', revoked_at: null }],
      ]);

      const payload = { confirmation: deleteConfirmation };
      const leave = (person: Person) => person.ask({ method: 'DELETE', url: '/users/me', payload });
      const isIt = eq(webhookEvents.eventId, event_id);
      const about = async () => {
        const [row] = await ctx.db.select().from(webhookEvents).where(isIt);
        return [row?.aboutKind, row?.aboutId, row?.otherAboutId];
      };
      await leave(from);
      expect(await about()).toEqual(['account', to.userId, null]);
      expect((await replay()).json()).toEqual({ read: 1 });
      await leave(to);
      expect(await about()).toEqual([null, null, null]);
      expect((await replay()).statusCode).toBe(404);
    });
  },
  { environment },
);
