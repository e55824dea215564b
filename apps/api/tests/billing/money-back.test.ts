import { like } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { webhookEvents } from '../../src/db/schema.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { setStage } from './stage.ts';

describe.each(['current', 'old'] as const)('in the %s shape of Stripe', async (shape) => {
  const { stripe, options, buy, told } = await setStage({ shape });

  describeOnBothDatabases(
    'money that goes back',
    (ctx) => {
      it('ends access where all of it does, and a part changes nothing', async () => {
        const { person, id } = await buy(ctx);
        stripe.refund(id, 500);
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro', status: 'active' });
        stripe.refund(id);
        expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
      });

      it('counts for the period that it paid for', async () => {
        const { person, id } = await buy(ctx);
        stripe.refund(id);
        await told(ctx, person);
        stripe.renew(id);
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
      });

      it.each([
        ['won', 'pro'],
        ['lost', 'free'],
      ] as const)(
        'ends access while it is contested, and a dispute %s leaves %s',
        async (end, tier) => {
          const { person, id } = await buy(ctx);
          const opened = stripe.dispute(id);
          expect(await told(ctx, person)).toMatchObject({ tier: 'free' });
          // So that it can be read again, though the message names a charge only.
          const contested = like(webhookEvents.type, 'charge.dispute.%');
          expect(
            await ctx.db.select({ id: webhookEvents.aboutId }).from(webhookEvents).where(contested),
          ).toContainEqual({ id });
          stripe.closeDispute(opened.id, end);
          expect(await told(ctx, person)).toMatchObject({ tier });
        },
      );

      it('leaves access where the bank only asks', async () => {
        const { person, id } = await buy(ctx);
        const opened = stripe.dispute(id, 'warning_needs_response');
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
        stripe.closeDispute(opened.id, 'warning_closed');
        expect(await told(ctx, person)).toMatchObject({ tier: 'pro' });
      });
    },
    options,
  );
});
