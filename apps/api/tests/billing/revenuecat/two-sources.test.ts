import { afterAll, expect, it } from 'vitest';
import { startRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases } from '../../harness/index.ts';
import { liveThrough } from './two-sources.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());

describeOnBothDatabases(
  'somebody who pays on a phone and by Stripe',
  (ctx) => {
    /* Beside the histories of `bars/money-attacks.test.ts`, and by another door. */
    it('has the highest plan that is live, and the other one when it ends', async () => {
      const { app, db } = ctx;
      const seen = await liveThrough({ app, db, revenueCat }, 40);
      expect(seen).toMatchObject({ histories: 40, highestWins: 40, otherStays: 40 });
      expect(seen.events).toBeGreaterThan(80);
    }, 240_000);
  },
  { environment: revenueCat.environment },
);
