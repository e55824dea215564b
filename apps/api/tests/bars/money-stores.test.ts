import { afterAll, expect, it } from 'vitest';
import { startRevenueCat } from '../fakes/revenuecat/start-revenuecat.ts';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { shuffleStoreEvents } from './money-stores.ts';

const stripe = await startStripe();
const revenueCat = await startRevenueCat();
afterAll(async () => {
  await stripe.close();
  await revenueCat.close();
});

/* A twentieth of what `npm run bar:money` does, half of it on each database. */
describeOnBothDatabases(
  'events of the stores',
  (ctx) => {
    it('have one end in any order, and move what was moved', { timeout: 240_000 }, async () => {
      const place = {
        apps: [ctx.app] satisfies [typeof ctx.app],
        all: [ctx.deps],
        deps: ctx.deps,
        stripe,
        revenueCat,
      };
      expect(await shuffleStoreEvents(place, 25)).toEqual({
        ways: 25,
        kinds: 20,
        endStates: 1,
        moved: 25,
        otherAnswers: 0,
      });
    });
  },
  { environment: { ...stripe.environment, ...revenueCat.environment } },
);
