import { afterAll, expect, it } from 'vitest';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { failBeforeCommit, killBeforeCommit } from './money-deaths.ts';
import { deleteBesideEvents } from './money-farewells.ts';
import { forgeEvents, tellUnknown } from './money-forgeries.ts';
import type { MoneyPlace } from './money-stage.ts';
import { mixSources } from './money-two-sources.ts';

const slow = { timeout: 240_000 };
const stripe = await startStripe();
afterAll(() => stripe.close());

/* A twentieth of what `npm run bar:money` does, half of it on each database. */
describeOnBothDatabases(
  'what is paid',
  (ctx) => {
    const place = (): MoneyPlace => ({
      apps: [ctx.app],
      all: [ctx.deps],
      deps: ctx.deps,
      stripe,
    });

    it('is not changed by forged events, which are never read', slow, async () => {
      expect(await forgeEvents(place(), 255)).toEqual({
        sent: 255,
        refused: 255,
        unread: 255,
        asked: 0,
        changed: 0,
        goodTaken: 1,
      });
    });

    it('is not confused by what nobody has heard of, which is counted', slow, async () => {
      expect(await tellUnknown(place(), 3)).toEqual({
        sent: 18,
        accepted: 18,
        counted: 18,
        effects: 0,
      });
    });

    it('is written whole or not at all, and by the next telling', slow, async () => {
      expect(await failBeforeCommit(place(), 5)).toEqual({ rounds: 5, nothing: 5, completed: 5 });
      if (!ctx.databaseUrl) return;
      const killed = await killBeforeCommit(place(), ctx.databaseUrl, 1);
      expect(killed).toEqual({ rounds: 1, nothing: 1, completed: 1 });
    });

    it('is gone with the account, whatever is told beside and after', slow, async () => {
      expect(await deleteBesideEvents(place(), 5)).toEqual({
        rounds: 5,
        once: 5,
        reborn: 0,
        otherAnswers: 0,
      });
    });

    it('is the highest of two sources, and the other once one ends', slow, async () => {
      const seen = await mixSources(place(), 125);
      expect(seen).toMatchObject({ histories: 125, highest: seen.looks, kept: 125 });
    });
  },
  { environment: stripe.environment },
);
