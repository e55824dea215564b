import { afterAll, describe, expect, it } from 'vitest';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { giveMoneyBack } from './money-back.ts';
import { orderEvents, repeatEvents } from './money-events.ts';
import { liveHistories, tellOfStrangers } from './money-histories.ts';
import { takeLastUnit } from './money-last-unit.ts';
import type { MoneyPlace } from './money-stage.ts';

const slow = 240_000;

/* A twentieth of what `npm run bar:money` does, half of it on each database. */
describeOnBothDatabases('the last unit of a quota', (ctx) => {
  const workers = ctx.kind === 'server' ? { WORKERS: '2' } : {};

  it('gives one session to a hundred at once', { timeout: slow }, async () => {
    const database = ctx.databaseUrl ? { DATABASE_URL: ctx.databaseUrl } : {};
    const seen = await takeLastUnit(5, { ...workers, ...database });
    expect(seen).toEqual({ runs: 5, exact: 5, most: 1, otherAnswers: 0 });
  });
});

describe.each(['current', 'old'] as const)('in the %s shape of Stripe', async (shape) => {
  const stripe = await startStripe({ shape });
  afterAll(() => stripe.close());

  describeOnBothDatabases(
    'events of Stripe',
    (ctx) => {
      const place = (): MoneyPlace => ({
        apps: [ctx.app],
        all: [ctx.deps],
        deps: ctx.deps,
        stripe,
      });

      it('have one effect each, ten times at once', { timeout: slow }, async () => {
        expect(await repeatEvents(place(), 5)).toEqual({
          events: 35,
          oneEffect: 35,
          otherAnswers: 0,
        });
      });

      it('have one end in any order', { timeout: slow }, async () => {
        expect(await orderEvents(place(), 126)).toEqual({
          orders: 126,
          endStates: 1,
          otherAnswers: 0,
        });
      });

      it('end where Stripe is, late and twice and at once', { timeout: slow }, async () => {
        expect(await liveHistories(place(), 10)).toEqual({
          histories: 10,
          asStripeSays: 10,
          otherAnswers: 0,
        });
      });

      it('about nobody are noted and give nothing', { timeout: slow }, async () => {
        expect(await tellOfStrangers(place(), 3)).toEqual({
          rounds: 3,
          accepted: 42,
          noted: 42,
          grants: 0,
        });
      });

      it('end a plan whose money went back in full, and only then', { timeout: slow }, async () => {
        const seen = await giveMoneyBack(place(), 6);
        expect(seen).toMatchObject({ rounds: 6, ended: 6, kept: 6, back: 6 });
      });
    },
    { environment: stripe.environment },
  );
});
