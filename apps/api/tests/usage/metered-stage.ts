import { eq } from 'drizzle-orm';
import { expect, vi } from 'vitest';
import { usage, usageEntries, users } from '../../src/db/schema.ts';
import { chargeOverage, giveBack, reconcileOverage } from '../../src/features/usage/index.ts';
import type { setStage } from '../billing/stage.ts';
import type { ApiContext, Person } from '../harness/index.ts';

export const waiting = { timeout: 20_000, interval: 50 };

type Stage = Awaited<ReturnType<typeof setStage>>;

/** Somebody with a plan of Stripe's and a month that is used up, and what becomes of one more. */
export function withMeter(ctx: ApiContext, { stripe, buy }: Stage) {
  const entryOf = async (sessionId: string) =>
    (await ctx.db.select().from(usageEntries).where(eq(usageEntries.solveSessionId, sessionId)))[0];
  return {
    entryOf,
    buyer: async (planId = 'standard_monthly') => {
      const bought = await buy(ctx, planId);
      const { userId } = bought.person;
      await bought.person.ask({ method: 'POST', url: '/sessions', payload: {} });
      await ctx.db.update(users).set({ overageCapCents: 1000 }).where(eq(users.id, userId));
      await ctx.db.update(usage).set({ sessionCount: 100 }).where(eq(usage.userId, userId));
      return bought;
    },
    /** A session over the limit whose first reply is complete; its id. */
    oneMore: async (person: Person): Promise<string> => {
      const payload = { accept_overage: true };
      const answer = await person.ask({ method: 'POST', url: '/sessions', payload });
      const id: string = answer.json().session_id;
      await chargeOverage(ctx.deps, id);
      return id;
    },
    isTold: (sessionId: string) =>
      vi.waitFor(
        async () => expect((await entryOf(sessionId))?.reportedAt).toBeInstanceOf(Date),
        waiting,
      ),
    /** The job has asked Stripe, library's second try included, and nothing came of it. */
    isTried: (sessionId: string) =>
      vi.waitFor(() => expect(triesOf(stripe, sessionId)).toBeGreaterThanOrEqual(2), waiting),
    giveBack: (id: string) => giveBack(ctx.deps, { id, isOverage: true }),
    night: () => reconcileOverage(ctx.deps, AbortSignal.timeout(20_000)),
    countedOf: (sessionId: string) =>
      [...stripe.book.meterEvents.values()].filter(({ identifier }) => identifier === sessionId),
    billedOf: (sessionId: string) =>
      stripe.billedUnits().filter(({ identifier }) => identifier === sessionId),
  };
}

const triesOf = (stripe: Stage['stripe'], sessionId: string): number =>
  stripe.requests.filter(
    ({ path, fields }) => path.endsWith('meter_events') && fields.identifier === sessionId,
  ).length;
