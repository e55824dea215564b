import { afterAll, beforeAll, expect, it } from 'vitest';
import type { App } from '../../src/http/app-type.ts';
import { reply } from '../fakes/fake-reply.ts';
import { type FakeLlm, startFakeLlm } from '../fakes/llm-server.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf } from './read-events.ts';

const step = 'receive' as const;
const card = { emotion: { label: 'overwhelmed', confirmed: false }, theme: 'A moving deadline' };
const answer = reply('That sounds wearing.', { ready: false, result: card });

describeOnBothDatabases('the line of one place', (ctx) => {
  let fake: FakeLlm;
  let app: App;
  let address = '';
  beforeAll(async () => {
    fake = await startFakeLlm();
    fake.always(answer);
    app = await ctx.buildApp({
      environment: {
        LLM_PROVIDERS: 'openai',
        OPENAI_API_KEY: 'test-key',
        OPENAI_BASE_URL: fake.openAiUrl,
        LLM_CONCURRENCY: '1',
      },
    });
    address = await app.listen({ port: 0, host: '127.0.0.1' });
  });
  afterAll(async () => {
    app.server.closeAllConnections();
    await fake.close();
  });

  const come = async (tier: 'free' | 'pro' = 'free') => {
    const person = await registerPerson(app);
    if (tier === 'pro') await grantTier(ctx.db, person.userId, tier);
    return { person, id: (await person.startSession()).id };
  };
  const say = ({ person, id }: { person: Person; id: string }, content: string) =>
    person.say(id, { content, step });
  const waiting = async () => {
    const { body } = await app.inject('/metrics');
    return Number(/solacore_llm_turns\{state="waiting"\} (\d+)/.exec(body)?.[1]);
  };

  /** Someone whose reply goes on until they leave. */
  async function occupy() {
    const { person, id } = await come();
    fake.script({ text: ['You came first. ', 'Then '], fault: { kind: 'stall', after: 3 } });
    const leaving = new AbortController();
    const stream = await fetch(`${address}/sessions/${id}/messages`, {
      method: 'POST',
      headers: { ...person.headers, 'content-type': 'application/json' },
      body: JSON.stringify({ content: 'I am first', step }),
      signal: leaving.signal,
    });
    await stream.body?.getReader().read();
    return () => leaving.abort();
  }

  it('tells who waits their place, pro before free, and moves up when someone leaves', async () => {
    const [free, pro] = await Promise.all([come(), come('pro')]);
    const leave = await occupy();
    const slow = say(free, 'the words of the free one');
    await expect.poll(waiting).toBe(1);
    const quick = say(pro, 'the words of the paying one');
    await expect.poll(waiting).toBe(2);
    const asked = fake.requests.length;
    leave();
    const [second, first] = await Promise.all([slow, quick]);
    const placesOf = ({ events }: typeof first) =>
      events.flatMap((event) => (event.event === 'queue' ? [event.data.position] : []));
    expect(placesOf(first)).toEqual([1]);
    expect(placesOf(second)).toEqual([1, 2, 1]);
    expect(doneOf(second.events).provider).toBe('openai');
    const order = fake.requests.slice(asked).map(({ body }) => body.includes('paying one'));
    expect(order).toEqual([true, false]);
    expect(await waiting()).toBe(0);
  });

  it('turns the twenty-first who would wait away, with the time to come again', async () => {
    const people = await Promise.all(Array.from({ length: 3 }, () => come('pro')));
    const leave = await occupy();
    const turns = await Promise.all(
      Array.from({ length: 20 }, async (_, at) => {
        const { person } = people[at % 3] ?? (await come());
        return { person, id: (await person.startSession()).id };
      }),
    );
    const patient = turns.map((turn) => say(turn, 'I can wait'));
    await expect.poll(waiting).toBe(20);
    const late = await come('pro');
    const refused = await app.inject({
      method: 'POST',
      url: `/sessions/${late.id}/messages`,
      headers: late.person.headers,
      payload: { content: 'I am late', step },
    });
    expect([refused.statusCode, refused.json().error]).toEqual([503, 'LLM_UNAVAILABLE']);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect((await app.inject('/metrics')).body).toContain('solacore_llm_turned_away_total 1\n');
    leave();
    for (const { status, events } of await Promise.all(patient)) {
      expect([status, events.at(-1)?.event]).toEqual([200, 'done']);
    }
    expect(await waiting()).toBe(0);
  });
});
