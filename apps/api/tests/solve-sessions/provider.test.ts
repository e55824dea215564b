import { setTimeout as wait } from 'node:timers/promises';
import { beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { type FakeReply, reply } from '../fakes/fake-reply.ts';
import { describeOnBothDatabases, grantTier } from '../harness/index.ts';
import { answers } from './answers.ts';
import { talkThrough } from './dialogue.ts';
import { type Person, registerPerson } from './person.ts';
import { doneOf, textOf } from './read-events.ts';
import { withProvider } from './with-provider.ts';

const message = { content: 'I am three weekends behind', step: 'receive' as const };
const down: FakeReply = { text: [], fault: { kind: 'status', status: 500 } };

describeOnBothDatabases('a message answered by a model', (ctx) => {
  const api = withProvider(ctx);
  let person: Person;
  let sessionId: string;
  beforeAll(async () => {
    person = await registerPerson(api.app);
    sessionId = (await person.startSession()).id;
  });
  const standing = async () => (await person.send('GET', `/sessions/${sessionId}`)).body;

  it('leads through five steps to a plan', async () => {
    const { id } = await person.startSession();
    const { turns, state } = await talkThrough(person, id, answers.en);
    expect(turns.map(({ step }) => step)).toEqual([
      'receive',
      'clarify',
      'reframe',
      'options',
      'options',
      'commit',
    ]);
    expect(doneOf(turns[0]?.events ?? [])).toMatchObject({
      provider: 'openai',
      emotion_detected: 'overwhelmed',
      next_step: 'clarify',
      truncated: false,
    });
    expect(state.commit?.ifThen.then).toBe('I send it as it is');
  });

  it.each([
    ['answers 500', down],
    ['answers 429', { text: [], fault: { kind: 'status', status: 429 } } satisfies FakeReply],
    ['is silent', { text: [], fault: { kind: 'silent' } } satisfies FakeReply],
  ])('is a plain 503 with Retry-After where the provider %s', async (_case, fault) => {
    // A refusal is tried twice more before it is final.
    api.fake.always(fault);
    const answer = await api.app.inject({
      method: 'POST',
      url: `/sessions/${sessionId}/messages`,
      headers: person.headers,
      payload: message,
    });
    api.fake.always();
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ error: 'LLM_UNAVAILABLE' });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect(answer.body).not.toContain('secret');
    expect(await standing()).toMatchObject({ status: 'active', current_step: 'receive' });
  });

  it('is a plain 503 where the provider fails within the first sentence', async () => {
    api.fake.script({ text: ['You ', 'put '], fault: { kind: 'reset', after: 3 } });
    const { status, error } = await person.say(sessionId, message);
    expect([status, error]).toEqual([503, 'LLM_UNAVAILABLE']);
    expect(await standing()).toMatchObject({ status: 'active', current_step: 'receive' });
  });

  it('ends with an error event where the provider fails after the first sentence', async () => {
    api.fake.script({ text: ['You put it away. ', 'And '], fault: { kind: 'reset', after: 3 } });
    const { status, events } = await person.say(sessionId, message);
    expect(status).toBe(200);
    expect(textOf(events)).toBe('You put it away.');
    expect(events.at(-1)).toEqual({
      event: 'error',
      data: { error: 'LLM_UNAVAILABLE', params: {}, retryable: true },
    });
    expect(await standing()).toMatchObject({ status: 'active', current_step: 'receive' });
  });

  it('asks once more for a result that is not valid, and shows no card where it stays so', async () => {
    const bad = { ready: true, result: { emotion: 'sad' } };
    const good = {
      ready: false,
      result: { emotion: { label: 'sad', confirmed: false }, theme: 'Falling behind' },
    };
    const asked = api.fake.requests.length;
    api.fake.script(reply('First try.', bad), reply('', good));
    const repaired = (await person.say(sessionId, message)).events;
    expect(textOf(repaired)).toBe('First try.');
    expect(repaired.find(({ event }) => event === 'result')?.data).toEqual({
      receive: good.result,
    });
    expect(api.fake.requests.length).toBe(asked + 2);

    api.fake.script(reply('Second try.', bad), reply('', bad));
    const unrepaired = (await person.say(sessionId, message)).events;
    expect(unrepaired.map(({ event }) => event)).not.toContain('result');
    expect(doneOf(unrepaired)).toMatchObject({ step_complete: false, next_step: 'receive' });
  });

  it('completes a step at its turn cap with what is there', async () => {
    api.fake.script(reply('Third turn.'), reply('', { nothing: 'useful' }));
    const { events } = await person.say(sessionId, message);
    expect(doneOf(events)).toMatchObject({ step_complete: true, next_step: 'clarify' });
    expect((await standing()).current_step).toBe('clarify');
  });

  it('lets one of two messages at once pass', async () => {
    const { id } = await person.startSession();
    const notYet = { emotion: { label: 'sad', confirmed: false }, theme: 'Falling behind' };
    api.fake.script({ ...reply('Slowly.', { ready: false, result: notYet }), pauseMs: 20 });
    const first = person.say(id, message);
    await wait(40);
    const second = await person.say(id, message);
    expect([second.status, second.error]).toEqual([409, 'GENERATION_IN_PROGRESS']);
    expect(doneOf((await first).events).next_step).toBe('receive');
    expect((await person.say(id, message)).status).toBe(200);
  });

  it('does not move on twice where the session was moved meanwhile', async () => {
    const { id } = await person.startSession();
    api.fake.script({ ...reply('Slowly on.'), pauseMs: 60 });
    const turn = person.say(id, message);
    await wait(40);
    await person.send('PATCH', `/sessions/${id}`, { current_step: 'clarify' });
    expect((await turn).events.at(-1)).toEqual({
      event: 'error',
      data: { error: 'STEP_OUT_OF_ORDER', params: { expected: 'clarify' }, retryable: false },
    });
    expect((await person.send('GET', `/sessions/${id}`)).body.current_step).toBe('clarify');
  });

  it('comes from the stronger model where the tier has deep analysis', async () => {
    const modelFor = async (tier: 'free' | 'pro') => {
      const asking = await registerPerson(api.app);
      if (tier === 'pro') await grantTier(ctx.db, asking.userId, tier);
      await asking.say((await asking.startSession()).id, message);
      return z
        .object({ model: z.string() })
        .parse(JSON.parse(api.fake.requests.at(-1)?.body ?? ''));
    };
    expect(await modelFor('free')).toEqual({ model: 'small' });
    expect(await modelFor('pro')).toEqual({ model: 'large' });
  });

  it('carries the headers of every answer, and those of an unbuffered stream', async () => {
    const { id } = await person.startSession();
    const [origin = ''] = ctx.deps.config.allowedOrigins;
    const answer = await fetch(`${api.address}/sessions/${id}/messages`, {
      method: 'POST',
      headers: { ...person.headers, 'content-type': 'application/json', origin },
      body: JSON.stringify(message),
    });
    await answer.text();
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none';frame-ancestors 'none'",
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
      'referrer-policy': 'no-referrer',
      'access-control-allow-origin': origin,
      'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      'ratelimit-limit': expect.any(String),
      'ratelimit-remaining': expect.any(String),
    });
  });

  it('stops at the provider within a second when the reader leaves', async () => {
    const { id } = await person.startSession();
    const left = api.fake.counters.left;
    api.fake.script({ ...reply('A long reply. '.repeat(40)), pauseMs: 20 });
    const leaving = new AbortController();
    const answer = await fetch(`${api.address}/sessions/${id}/messages`, {
      method: 'POST',
      headers: { ...person.headers, 'content-type': 'application/json' },
      body: JSON.stringify(message),
      signal: leaving.signal,
    });
    await answer.body?.getReader().read();
    leaving.abort();
    await expect.poll(() => api.fake.counters.left, { timeout: 1000 }).toBe(left + 1);
    await expect
      .poll(async () => (await person.say(id, message)).status, { timeout: 1000 })
      .toBe(200);
  });
});
