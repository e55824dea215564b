import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { subscriptionSources } from '../../src/db/schema.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { setStage } from './stage.ts';

const folder = fileURLToPath(new URL('../fixtures/stripe-events', import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);
const period = { current_period_end: z.number().optional() };
const fixtureSchema = z.looseObject({
  type: z.string().optional(),
  object: z.unknown().optional(),
  data: z.looseObject({ object: z.looseObject({ id: z.string() }) }).optional(),
});
const subscriptionSchema = z.looseObject({
  id: z.string(),
  object: z.literal('subscription'),
  status: z.string(),
  ended_at: z.number().nullish(),
  items: z.looseObject({ data: z.array(z.looseObject(period)) }).optional(),
  ...period,
});

/** The file as an event; those that hold an event's object only are named by its type. */
function eventOf(file: string, wrap: (type: string, object: object) => object): object {
  const read = fixtureSchema.parse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
  if (read.type) return read;
  const inner = typeof read.object === 'string' ? read : z.looseObject({}).parse(read.object);
  const name = basename(file, '.json').replace(/^subscription/, 'customer.subscription');
  return wrap(name, inner);
}

const { stripe, options } = await setStage();

describeOnBothDatabases(
  'what Stripe really sent to somebody',
  (ctx) => {
    it.each(files)('is taken, and changes nothing of ours: %s', async (file) => {
      const answer = await stripe.deliver(ctx.app, eventOf(file, stripe.event));
      expect(answer.status).toBe(200);
      expect(await ctx.db.$count(subscriptionSources)).toBe(0);
    });

    describe('about a subscription', () => {
      const subscriptions = files.flatMap((file) => {
        const event = eventOf(file, stripe.event);
        const read = z.object({ data: z.object({ object: subscriptionSchema }) }).safeParse(event);
        return read.success ? [{ file, event, object: read.data.data.object }] : [];
      });

      it('is read in all versions', () => {
        expect(subscriptions.map(({ file }) => file).sort()).toHaveLength(4);
      });

      it.each(subscriptions)('is read with its period: $file', async ({ event, object }) => {
        const person = await signUp(ctx.app);
        const path = `/v1/subscriptions/${object.id}`;
        stripe.answerWith(path, { ...object, metadata: { user_id: person.userId } });
        const again = { ...event, id: `evt_${crypto.randomUUID()}` };
        expect((await stripe.deliver(ctx.app, again)).status).toBe(200);
        const [row] = await ctx.db
          .select()
          .from(subscriptionSources)
          .where(eq(subscriptionSources.userId, person.userId));
        const [item] = object.items?.data ?? [];
        const paidTo = item?.current_period_end ?? object.current_period_end ?? 0;
        const end = object.status === 'canceled' ? (object.ended_at ?? 0) : paidTo;
        expect(row?.currentPeriodEnd).toEqual(new Date(end * 1000));
        // Its price is none of ours.
        expect([row?.tier, row?.planId]).toEqual(['free', null]);
        await ctx.db.delete(subscriptionSources);
      });
    });
  },
  options,
);
