import { afterAll, expect, it } from 'vitest';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { chargeWhileAway, overageHistories } from './money-overage.ts';
import type { MoneyPlace } from './money-stage.ts';

const slow = { timeout: 240_000 };
const stripe = await startStripe();
afterAll(() => stripe.close());

/* A twentieth of what `npm run bar:money` does, half of it on each database. */
describeOnBothDatabases(
  'sessions over the limit',
  (ctx) => {
    const place = (): MoneyPlace => ({
      apps: [ctx.app],
      all: [ctx.deps],
      deps: ctx.deps,
      stripe,
    });

    it('are billed as they were agreed to, each once', slow, async () => {
      stripe.book.meterEvents.clear();
      const seen = await overageHistories(place(), 25);
      expect(seen).toMatchObject({
        histories: 25,
        asAgreed: 25,
        notOwed: 0,
        twice: 0,
        unbilled: 0,
      });
      expect(seen.billed).toBe(seen.owed);
      expect(seen.owed).toBeGreaterThan(0);
    });

    it('are billed once, too, when Stripe was away for an hour', slow, async () => {
      const seen = await chargeWhileAway(place(), 3);
      expect(seen).toMatchObject({ sessions: 3, early: 0, billed: 3 });
      expect(seen.tries).toBeGreaterThan(3);
    });
  },
  { environment: stripe.environment },
);
