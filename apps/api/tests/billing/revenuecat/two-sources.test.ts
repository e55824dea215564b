import { afterAll, expect, it } from 'vitest';
import { startRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases } from '../../harness/index.ts';
import { liveThrough } from './two-sources.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());

describeOnBothDatabases(
  'somebody who pays on a phone and by Stripe',
  (ctx) => {
    /* A twentieth of what `npm run bar:money` does. */
    it('has the highest plan that is live, and the other one when it ends', async () => {
      const { app, db } = ctx;
      const seen = await liveThrough({ app, db, revenueCat }, 125);
      expect(seen).toMatchObject({ histories: 125, highestWins: 125, otherStays: 125 });
      expect(seen.events).toBeGreaterThan(250);
    }, 240_000);
  },
  { environment: revenueCat.environment },
);
