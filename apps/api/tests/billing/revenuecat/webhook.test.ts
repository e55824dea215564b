import { eq } from 'drizzle-orm';
import { afterAll, expect, it, vi } from 'vitest';
import { webhookEvents } from '../../../src/db/schema.ts';
import { startRevenueCat } from '../../fakes/revenuecat/start-revenuecat.ts';
import { describeOnBothDatabases, signUp } from '../../harness/index.ts';
import { withStores } from './with-stores.ts';

const revenueCat = await startRevenueCat();
afterAll(() => revenueCat.close());

describeOnBothDatabases(
  'the webhook of RevenueCat',
  (ctx) => {
    const { tierOf, rowsOf, buyer, told } = withStores(ctx, revenueCat);
    const post = (payload: string | Buffer, headers: Record<string, string> = {}) =>
      ctx.app.inject({
        method: 'POST',
        url: '/webhooks/revenuecat',
        headers: { 'content-type': 'application/json', ...headers },
        payload,
      });
    const trusted = { authorization: revenueCat.webhookAuth };

    it.each([
      ['no header', null],
      ['an empty one', ''],
      ['another', 'the header that was never agreed on'],
      ['a part of it', revenueCat.webhookAuth.slice(0, -1)],
      ['more than it', `${revenueCat.webhookAuth} `.padEnd(40, 'x')],
      ['other letters', revenueCat.webhookAuth.toUpperCase()],
    ])('refuses %s with 401, and nothing is read or asked', async (_case, authorization) => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, 'pro_monthly');
      const [event] = revenueCat.takeEvents();
      const asked = revenueCat.requests.length;
      const answer = await revenueCat.deliver(ctx.app, event ?? {}, authorization);
      expect(answer.status).toBe(401);
      expect(JSON.parse(answer.body).error).toBe('UNAUTHENTICATED');
      expect(revenueCat.requests).toHaveLength(asked);
      expect(await tierOf(person)).toBe('free');
    });

    it('checks the header before it looks at the body', async () => {
      const nonsense = Buffer.alloc(900_000, '{');
      expect((await post(nonsense)).statusCode).toBe(401);
      expect((await post(nonsense, trusted)).statusCode).toBe(400);
    });

    it.each([
      ['no JSON', 'not json'],
      ['nothing', ''],
      ['an array', '[]'],
      ['no event', '{"api_version":"1.0"}'],
      ['no id', '{"event":{"type":"TEST"}}'],
      ['a type that is no word', '{"event":{"id":"1","type":7}}'],
    ])('refuses %s with 400', async (_case, payload) => {
      expect((await post(payload, trusted)).statusCode).toBe(400);
    });

    it('takes names of any shape', async () => {
      const odd = [7, null, {}, [null, 3, 'x'], "'; drop table users; --", '\u0000'];
      for (const [index, app_user_id] of odd.entries()) {
        const event = { id: `odd ${ctx.kind} ${index}`, type: 'RENEWAL', app_user_id, aliases: {} };
        expect((await post(JSON.stringify({ event }), trusted)).statusCode).toBe(200);
      }
    });

    it('has one effect of an event that comes ten times at once', async () => {
      const person = await signUp(ctx.app);
      revenueCat.buy(person.userId, 'pro_monthly');
      const [event] = revenueCat.takeEvents();
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => revenueCat.deliver(ctx.app, event ?? {})),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(200));
      expect(await rowsOf(person)).toHaveLength(1);
      const where = eq(webhookEvents.eventId, event?.event.id ?? '');
      expect(await ctx.db.select().from(webhookEvents).where(where)).toHaveLength(1);
    });

    it.each([
      { kind: 'status', status: 500 },
      { kind: 'status', status: 404 },
      { kind: 'status', status: 429 },
      { kind: 'cut' },
    ] as const)(
      'answers 503 where RevenueCat fails ($kind $status), takes nothing, and is completed by the next delivery',
      async (fault) => {
        const person = await buyer('standard_monthly');
        revenueCat.buy(person.userId, 'pro_monthly');
        const [event] = revenueCat.listEvents();
        revenueCat.breakWith({ fault, times: 1 });
        expect(await told()).toEqual([503]);
        expect(await tierOf(person)).toBe('standard');
        expect((await revenueCat.deliver(ctx.app, event ?? {})).status).toBe(200);
        expect(await tierOf(person)).toBe('pro');
      },
    );

    it('drops an answer that was asked for earlier and comes later', async () => {
      const person = await buyer('standard_monthly');
      revenueCat.cancel(person.userId, 'standard_monthly');
      const [early] = revenueCat.takeEvents();
      const asked = revenueCat.requests.length;
      revenueCat.breakWith({ fault: { kind: 'late', ms: 400 }, times: 1 });
      const slow = revenueCat.deliver(ctx.app, early ?? {});
      await vi.waitFor(() => expect(revenueCat.requests.length).toBe(asked + 1));
      revenueCat.buy(person.userId, 'pro_monthly');
      revenueCat.expire(person.userId, 'standard_monthly');
      await told();
      const rows = await rowsOf(person);
      expect((await slow).status).toBe(200);
      expect(await rowsOf(person)).toEqual(rows);
      expect(await tierOf(person)).toBe('pro');
    });

    it('lets nothing come back to who has given it away while an answer was on its way', async () => {
      const [from, to] = [await signUp(ctx.app), await signUp(ctx.app)];
      revenueCat.buy(from.userId, 'pro_monthly');
      const [bought] = revenueCat.takeEvents();
      const asked = revenueCat.requests.length;
      revenueCat.breakWith({ fault: { kind: 'late', ms: 400 }, times: 1 });
      const slow = revenueCat.deliver(ctx.app, bought ?? {});
      await vi.waitFor(() => expect(revenueCat.requests.length).toBe(asked + 1));
      revenueCat.transfer(from.userId, to.userId);
      await told();
      await slow;
      expect([await tierOf(from), await tierOf(to)]).toEqual(['free', 'pro']);
    });

    it('does not take a plan away for an answer that is none', async () => {
      const person = await buyer('pro_monthly');
      const line = revenueCat.book.get(person.userId)?.subscriptions.get('pro_monthly');
      Object.assign(line ?? {}, { expires_date: 'soon' });
      revenueCat.tell('RENEWAL', { app_user_id: person.userId });
      expect(await told()).toEqual([503]);
      expect(await tierOf(person)).toBe('pro');
    });
  },
  { environment: revenueCat.environment },
);

describeOnBothDatabases('without RevenueCat', (ctx) => {
  it('the webhook answers 503', async () => {
    const answer = await revenueCat.deliver(ctx.app, { event: { id: '1', type: 'TEST' } });
    expect(answer.status).toBe(503);
  });
});
