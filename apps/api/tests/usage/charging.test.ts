import { eq } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { usageEntries } from '../../src/db/schema.ts';
import { reconcileOverage } from '../../src/features/usage/index.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';
import { createMeter, fillCount, fillMonth, letTimePass } from './charging-stage.ts';

const meter = createMeter();
const danger = 'I want to kill myself tonight';
const waiting = { timeout: 45_000, interval: 50 };

describeOnBothDatabases(
  'a session over the limit',
  (ctx) => {
    async function begin(): Promise<{ person: Person; id: string }> {
      const person = await registerPerson(ctx.app);
      await fillMonth(ctx.db, person.userId, 1000);
      await person.startSession();
      await fillCount(ctx.db, person.userId);
      const { id } = await person.startSession({ accept_overage: true });
      return { person, id };
    }
    const reply = async ({ person, id }: { person: Person; id: string }) =>
      person.say(id, { content: 'My sister and I argue about the house.', step: 'receive' });
    const sayDanger = async ({ person, id }: { person: Person; id: string }) =>
      person.say(id, { content: danger, step: 'receive' });
    const isBilled = (id: string, billed: boolean) =>
      vi.waitFor(() => expect(meter.billed.has(id)).toBe(billed), waiting);
    const callsOf = (id: string) => meter.calls.filter((call) => call.endsWith(id));
    const nudge = async () => {
      await letTimePass(ctx.db);
      await ctx.deps.jobs.adding(async () => undefined);
    };

    it('is billed at its first complete reply, once however long it goes on', async () => {
      const begun = await begin();
      expect(callsOf(begun.id)).toEqual([]);
      await reply(begun);
      await isBilled(begun.id, true);
      await reply(begun);
      await reconcileOverage(ctx.deps, AbortSignal.timeout(10_000));
      expect(callsOf(begun.id)).toEqual([`report ${begun.id}`]);
    });

    it('is never billed without a reply', async () => {
      const begun = await begin();
      await sayDanger(begun);
      await reconcileOverage(ctx.deps, AbortSignal.timeout(10_000));
      expect(callsOf(begun.id)).toEqual([]);
    });

    it('is taken back when it turns out to be a crisis', async () => {
      const begun = await begin();
      await reply(begun);
      await isBilled(begun.id, true);
      await sayDanger(begun);
      await isBilled(begun.id, false);
      await sayDanger(begun);
      expect(callsOf(begun.id)).toEqual([`report ${begun.id}`, `take back ${begun.id}`]);
    });

    it('is billed once the provider is back, and once only', async () => {
      const begun = await begin();
      meter.setAway(true);
      await reply(begun);
      for (const times of [1, 2, 3]) {
        await vi.waitFor(() => expect(callsOf(begun.id)).toHaveLength(times), waiting);
        await vi.waitFor(nudgeUntilMore(begun.id, times), waiting);
      }
      meter.setAway(false);
      await vi.waitFor(async () => {
        await nudge();
        expect(meter.billed.has(begun.id)).toBe(true);
      }, waiting);
    });

    it('that was given back while the provider was away is not billed afterwards', async () => {
      const begun = await begin();
      meter.setAway(true);
      await reply(begun);
      await vi.waitFor(() => expect(callsOf(begun.id).length).toBeGreaterThan(0), waiting);
      await sayDanger(begun);
      meter.setAway(false);
      await vi.waitFor(async () => {
        await nudge();
        const entry = await entryOf(begun.id);
        expect([entry?.state, entry?.reportedAt]).toEqual(['released', null]);
      }, waiting);
      expect(meter.billed.has(begun.id)).toBe(false);
    });

    it('whose job was lost is billed by the nightly look', async () => {
      const begun = await begin();
      await reply(begun);
      await isBilled(begun.id, true);
      meter.billed.delete(begun.id);
      await vi.waitFor(async () => {
        await nudge();
        expect((await entryOf(begun.id))?.reportedAt).not.toBeNull();
      }, waiting);
      await ctx.db
        .update(usageEntries)
        .set({ reportedAt: null })
        .where(eq(usageEntries.solveSessionId, begun.id));
      await reconcileOverage(ctx.deps, AbortSignal.timeout(10_000));
      expect(meter.billed.has(begun.id)).toBe(true);
    });

    const nudgeUntilMore = (id: string, times: number) => async () => {
      await nudge();
      expect(callsOf(id).length).toBeGreaterThan(times);
    };
    const entryOf = async (id: string) =>
      (await ctx.db.select().from(usageEntries).where(eq(usageEntries.solveSessionId, id)))[0];
  },
  { parts: { billing: { stripe: meter.gateway, revenueCat: null, farewells: [] } } },
);
