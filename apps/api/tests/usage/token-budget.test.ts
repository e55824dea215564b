import { setTimeout as wait } from 'node:timers/promises';
import type { PostMessageRequest } from '@solacore/contract';
import { and, eq } from 'drizzle-orm';
import { beforeEach, expect, it } from 'vitest';
import { tokenUsage } from '../../src/db/schema.ts';
import { forgetOldUsage } from '../../src/jobs/forget-old-usage.ts';
import { llmAt } from '../bars/switchable-llm.ts';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';
import { doneOf } from '../solve-sessions/read-events.ts';
import { withProvider } from '../solve-sessions/with-provider.ts';

const limit = 40_000;
const message = { content: 'My manager moved the deadline again', step: 'receive' } as const;
const card = { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'A moving deadline' };
const answer = reply('That sounds wearing.', { ready: false, result: card });
/** What the fake says that a reply has cost. */
const tokensOfReply = 120;

const now = () => new Date('2026-11-20T22:30:00Z');

describeOnBothDatabases(
  'the daily guard of tokens',
  (ctx) => {
    const api = withProvider(ctx, { now }, { firstMs: 3_000, idleMs: 3_000 });
    let person: Person;
    beforeEach(async () => {
      person = await registerPerson(api.app);
      await grantTier(ctx.db, person.userId, 'standard');
      api.fake.always(answer);
    });
    const used = async (day = '2026-11-20') => {
      const isTheirs = and(eq(tokenUsage.userId, person.userId), eq(tokenUsage.day, day));
      const [row] = await ctx.db.select().from(tokenUsage).where(isTheirs);
      return row?.tokens ?? null;
    };
    const setUsed = (tokens: number, day = '2026-11-20') =>
      ctx.db.insert(tokenUsage).values({ userId: person.userId, day, tokens });
    const say = async (as: PostMessageRequest = message) =>
      person.say((await person.startSession()).id, as);
    const post = async () =>
      api.app.inject({
        method: 'POST',
        url: `/sessions/${(await person.startSession()).id}/messages`,
        headers: person.headers,
        payload: message,
      });

    it('counts what the provider says', async () => {
      expect((await say()).status).toBe(200);
      expect(await used()).toBe(tokensOfReply);
      await say();
      expect(await used()).toBe(2 * tokensOfReply);
    });

    it('is not passed by twenty turns at once, and holds nothing back afterwards', async () => {
      const ids = await Promise.all(Array.from({ length: 20 }, () => person.startSession()));
      const asked = api.fake.requests.length;
      api.fake.always({ ...answer, pauseMs: 30 });
      let isOver = false;
      let most = 0;
      const watching = (async () => {
        for (; !isOver; await wait(5)) most = Math.max(most, (await used()) ?? 0);
      })();
      const turns = await Promise.all(ids.map(({ id }) => person.say(id, message)));
      isOver = true;
      await watching;
      const answered = turns.filter(({ status }) => status === 200).length;
      const refused = turns.filter(({ error }) => error === 'RATE_LIMITED').length;
      expect(answered).toBeGreaterThan(1);
      expect(refused).toBeGreaterThan(1);
      expect(answered + refused).toBe(20);
      expect(api.fake.requests.length - asked).toBe(answered);
      expect(most).toBeGreaterThan(answered * tokensOfReply);
      expect(most).toBeLessThanOrEqual(limit);
      expect(await used()).toBe(answered * tokensOfReply);
    });

    it('refuses until midnight UTC, asks nobody, and never refuses someone in danger', async () => {
      await setUsed(limit - 10);
      const asked = api.fake.requests.length;
      const refused = await post();
      expect([refused.statusCode, refused.json().error]).toEqual([429, 'RATE_LIMITED']);
      expect(refused.headers['retry-after']).toBe(String(90 * 60));
      expect(api.fake.requests.length).toBe(asked);
      expect(await used()).toBe(limit - 10);

      const { status, events } = await say({ ...message, content: 'I want to kill myself' });
      expect([status, events.map(({ event }) => event)]).toEqual([200, ['safety', 'done']]);
      expect(await used()).toBe(limit - 10);
    });

    it('begins anew with each day', async () => {
      await setUsed(limit, '2026-11-19');
      expect((await post()).statusCode).toBe(200);
      expect(await used()).toBe(tokensOfReply);
    });

    it('lets the guide answer where it is one of the providers', async () => {
      await setUsed(limit);
      const limits = { firstMs: 400, idleMs: 400 };
      const llm = llmAt({ openai: api.fake.openAiUrl }, { limits, order: ['openai', 'guide'] });
      const app = await ctx.buildApp({ parts: { llm, now } });
      const asked = api.fake.requests.length;
      const { id } = await person.startSession();
      const answered = await app.inject({
        method: 'POST',
        url: `/sessions/${id}/messages`,
        headers: person.headers,
        payload: message,
      });
      expect(answered.statusCode).toBe(200);
      expect(answered.body).toContain('"provider":"guide"');
      expect(api.fake.requests.length).toBe(asked);
      expect(await used()).toBe(limit);
    });

    it('counts nothing where no provider took the question', async () => {
      api.fake.always({ text: [], fault: { kind: 'status', status: 500 } });
      expect((await say()).status).toBe(503);
      expect(await used()).toBe(0);
    });

    const broken: [string, FakeReply][] = [
      ['breaks off', { text: ['You ', 'put '], fault: { kind: 'reset', after: 3 } }],
      ['never answers', { text: [], fault: { kind: 'silent' } }],
    ];
    it.each(broken)('estimates the turn that %s', async (_case, fault) => {
      api.fake.always(fault);
      await say();
      expect(await used()).toBeGreaterThan(200);
      expect(await used()).toBeLessThan(limit / 5);
    });

    it('estimates the turn whose reader leaves', async () => {
      api.fake.always({ ...reply('A long reply. '.repeat(40)), pauseMs: 20 });
      const { id } = await person.startSession();
      const leaving = new AbortController();
      const stream = await fetch(`${api.address}/sessions/${id}/messages`, {
        method: 'POST',
        headers: { ...person.headers, 'content-type': 'application/json' },
        body: JSON.stringify(message),
        signal: leaving.signal,
      });
      await stream.body?.getReader().read();
      const reserved = (await used()) ?? 0;
      leaving.abort();
      await expect.poll(() => used(), { timeout: 5_000 }).toBeLessThan(reserved - 2_000);
      expect(await used()).toBeGreaterThan(200);
    });

    it('counts the repair of a result as well', async () => {
      api.fake.script(reply('First try.', { ready: true, result: { emotion: 'sad' } }));
      const { events } = await say();
      expect(doneOf(events).provider).toBe('openai');
      await expect.poll(() => used()).toBeGreaterThan(tokensOfReply);
    });

    it('forgets a day after a year', async () => {
      await setUsed(1, '2025-11-19');
      await setUsed(2, '2025-11-20');
      await forgetOldUsage({ ...ctx.deps, now }, new AbortController().signal);
      expect([await used('2025-11-19'), await used('2025-11-20')]).toEqual([null, 2]);
    });
  },
  { environment: { LLM_DAILY_TOKENS_PER_USER: String(limit) } },
);
