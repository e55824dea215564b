import { eq } from 'drizzle-orm';
import { afterAll, expect, it } from 'vitest';
import { sessionPacks, usage } from '../../../src/db/schema.ts';
import { reconcileRevenueCat } from '../../../src/features/billing/revenuecat/reconcile-revenuecat.ts';
import { startRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases, type Person, signUp } from '../../harness/index.ts';
import { liveWithPacks, packEnvironment } from './pack-histories.ts';
import { withStores } from './with-stores.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());
const environment = { ...revenueCat.environment, ...packEnvironment };

describeOnBothDatabases(
  'a pack that was bought on a phone',
  (ctx) => {
    const { current, rowsOf, told, sync } = withStores(ctx, revenueCat);
    const leftOf = async (person: Person): Promise<number> =>
      (await current(person)).usage.pack_sessions_left;
    const buyer = async () => {
      const person = await signUp(ctx.app);
      const id = revenueCat.buyOnce(person.userId, 'pack_5');
      expect(await told()).toEqual([200]);
      return { person, id };
    };
    const begin = async (person: Person, times: number) => {
      const statuses: number[] = [];
      for (let time = 0; time < times; time += 1) {
        const answer = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
        statuses.push(answer.statusCode);
      }
      return statuses;
    };
    const useUp = async (person: Person) => {
      await begin(person, 1);
      const own = eq(usage.userId, person.userId);
      await ctx.db.update(usage).set({ sessionCount: 10 }).where(own);
    };

    it('adds its sessions, changes no tier, and counts once however often it is told', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buyOnce(person.userId, 'pack_5');
      const [event] = revenueCat.listEvents();
      await told();
      for (const again of [event, { ...event }]) await revenueCat.deliver(ctx.app, again ?? {});
      await sync(person);
      expect(await current(person)).toMatchObject({
        tier: 'free',
        source: null,
        usage: { sessions_used: 0, sessions_limit: 10, pack_sessions_left: 5 },
      });
      expect(await rowsOf(person)).toEqual([]);
    });

    it('is there at once after a purchase that no event told, a second one adds', async () => {
      const { person } = await buyer();
      revenueCat.buyOnce(person.userId, 'pack_2');
      revenueCat.buyOnce(person.userId, 'pack_2');
      revenueCat.takeEvents();
      expect((await sync(person)).json().usage.pack_sessions_left).toBe(9);
    });

    it.each([true, false])(
      'is taken back with its money as far as it is unused (shown: %s)',
      async (isShown) => {
        const { person, id } = await buyer();
        await useUp(person);
        expect(await begin(person, 2)).toEqual([201, 201]);
        revenueCat.refundOnce(person.userId, 'pack_5', { id, isShown });
        await told();
        expect(await leftOf(person)).toBe(0);
        expect(await begin(person, 1)).toEqual([403]);
        if (!isShown) return;
        revenueCat.keepOnce(person.userId, 'pack_5', id);
        await told();
        expect(await leftOf(person)).toBe(3);
      },
    );

    it('goes with a transfer, with what is used of it, there and back', async () => {
      const { person } = await buyer();
      const other = await signUp(ctx.app);
      await useUp(person);
      await begin(person, 2);
      revenueCat.transfer(person.userId, other.userId);
      await told();
      expect([await leftOf(person), await leftOf(other)]).toEqual([0, 3]);
      revenueCat.transfer(other.userId, person.userId);
      await told();
      expect([await leftOf(person), await leftOf(other)]).toEqual([3, 0]);
      const own = eq(sessionPacks.userId, person.userId);
      expect(await ctx.db.select().from(sessionPacks).where(own)).toHaveLength(1);
    });

    it('reaches whom it moved to, though the one before was read later', async () => {
      const { person } = await buyer();
      const other = await signUp(ctx.app);
      revenueCat.transfer(person.userId, other.userId);
      const [moved] = revenueCat.takeEvents();
      revenueCat.breakWith({ fault: { kind: 'late', ms: 400 } });
      const slow = revenueCat.deliver(ctx.app, moved ?? {});
      await new Promise((resolve) => setTimeout(resolve, 100));
      revenueCat.mend();
      await sync(person);
      expect((await slow).status).toBe(200);
      expect([await leftOf(person), await leftOf(other)]).toEqual([0, 5]);
    });

    it('of an unknown product is answered with 200 and gives nothing', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buyOnce(person.userId, 'pack_of_something');
      expect(await told()).toEqual([200]);
      expect(await current(person)).toMatchObject({ tier: 'free' });
      expect(await leftOf(person)).toBe(0);
    });

    it('stays where its product is sold no longer, or holds another number now', async () => {
      const { person } = await buyer();
      for (const packs of ['', 'pack_5:50']) {
        const app = await ctx.buildApp({ environment: { REVENUECAT_PACKS: packs } });
        revenueCat.tell('RENEWAL', { app_user_id: person.userId });
        await revenueCat.deliverAll(app);
        expect(await leftOf(person)).toBe(5);
      }
    });

    it('that was paid back without a word is found in the night', async () => {
      const { person, id } = await buyer();
      revenueCat.refundOnce(person.userId, 'pack_5', { id, isShown: false });
      revenueCat.takeEvents();
      await reconcileRevenueCat(ctx.deps, new AbortController().signal);
      expect(await leftOf(person)).toBe(0);
    });

    it('comes to the same whatever happens, in any order and any number of times', async () => {
      const figures = await liveWithPacks({ apps: [ctx.app], db: ctx.db, revenueCat }, 15);
      expect(figures).toMatchObject({ histories: 15, exact: 15 });
      expect(figures.begun).toBeGreaterThan(8);
    });
  },
  { environment },
);

describeOnBothDatabases(
  'in production',
  (ctx) => {
    const { current, told } = withStores(ctx, revenueCat);

    it('a pack that a tester bought holds nothing, one that was paid for does', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buyOnce(person.userId, 'pack_5', { is_sandbox: true });
      await told();
      expect((await current(person)).usage.pack_sessions_left).toBe(0);
      revenueCat.buyOnce(person.userId, 'pack_2');
      await told();
      expect((await current(person)).usage.pack_sessions_left).toBe(2);
    });

    it('what phones may offer is told to all, and nothing where nothing is set up', async () => {
      const packs = async (app: typeof ctx.app) =>
        (await app.inject({ url: '/config' })).json().billing.packs;
      expect(await packs(ctx.app)).toEqual([
        { product_id: 'pack_2', sessions: 2 },
        { product_id: 'pack_5', sessions: 5 },
      ]);
      expect(await packs(await ctx.buildApp({ environment: { REVENUECAT_PACKS: '' } }))).toEqual(
        [],
      );
    });
  },
  {
    environment: {
      ...environment,
      NODE_ENV: 'production',
      PUBLIC_URL: 'https://solacore.example',
      LLM_PROVIDERS: 'guide',
    },
  },
);
