import { afterAll, describe, expect, it } from 'vitest';
import { startStripe } from '../fakes/stripe/start-stripe.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { currentOf, openCheckout } from './buying.ts';

describe.each(['current', 'old'] as const)('in the %s shape of Stripe', async (shape) => {
  const stripe = await startStripe({ shape });
  afterAll(() => stripe.close());

  describeOnBothDatabases(
    'what Stripe tells',
    (ctx) => {
      it('gives the plan that was bought', async () => {
        const person = await signUp(ctx.app);
        stripe.completeCheckout(await openCheckout(person, 'pro_monthly'));
        expect(await stripe.deliverAll(ctx.app)).toEqual([200, 200, 200, 200]);
        expect(await currentOf(person)).toMatchObject({ tier: 'pro', status: 'active' });
      });
    },
    { environment: stripe.environment },
  );
});
