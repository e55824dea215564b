import { randomUUID } from 'node:crypto';
import { tierLimits } from '@solacore/contract';
import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { solveSessions } from '../../src/db/schema.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { registerPerson } from './person.ts';

const limit = tierLimits.free.sessions ?? 0;

describeOnBothDatabases('solve sessions', (ctx) => {
  it('start at receive and count up to the limit, then answer 403 with the figures', async () => {
    const person = await registerPerson(ctx.app);
    for (let used = 1; used <= limit; used += 1) {
      const { usage } = await person.startSession();
      expect(usage).toEqual({ sessions_used: used, sessions_limit: limit, tier: 'free' });
    }
    const refused = await person.send('POST', '/sessions', {});
    expect([refused.status, refused.body.error]).toEqual([403, 'QUOTA_EXCEEDED']);
    expect(refused.body.params).toMatchObject({ sessions_used: limit, sessions_limit: limit });
  });

  it('let exactly one of 20 parallel starts over HTTP pass with one left', async () => {
    const app = await ctx.buildApp();
    const address = await app.listen({ port: 0, host: '127.0.0.1' });
    const person = await registerPerson(app);
    for (let used = 1; used < limit; used += 1) await person.startSession();
    const start = async () => {
      const answer = await fetch(`${address}/sessions`, {
        method: 'POST',
        headers: { ...person.headers, 'content-type': 'application/json' },
        body: '{}',
        signal: AbortSignal.timeout(10_000),
      });
      const body: { error?: string } = await answer.json();
      return `${answer.status} ${body.error ?? 'started'}`;
    };
    const answers = await Promise.all(Array.from({ length: 20 }, start));
    expect(answers.sort()).toEqual([
      '201 started',
      ...Array.from({ length: 19 }, () => '403 QUOTA_EXCEEDED'),
    ]);
    const { body } = await person.send('GET', '/subscriptions/usage');
    expect(body).toMatchObject({ sessions_used: limit, sessions_limit: limit });
    const mine = eq(solveSessions.userId, person.userId);
    expect(await ctx.db.select().from(solveSessions).where(mine)).toHaveLength(limit);
  });

  it('are the same one for the same Idempotency-Key, and count once', async () => {
    const person = await registerPerson(ctx.app);
    const start = (key: string) =>
      ctx.app.inject({
        method: 'POST',
        url: '/sessions',
        headers: { ...person.headers, 'idempotency-key': key },
        payload: {},
      });
    const key = randomUUID();
    const answers = await Promise.all([start(key), start(key), start(key)]);
    expect(new Set(answers.map((answer) => answer.json().session_id)).size).toBe(1);
    expect((await start(randomUUID())).json().usage.sessions_used).toBe(2);
    expect((await start('not a uuid')).statusCode).toBe(400);
  });

  it('refuse a start for another device', async () => {
    const person = await registerPerson(ctx.app);
    const answer = await person.send('POST', '/sessions', {
      device_fingerprint: 'another-device-0001',
    });
    expect([answer.status, answer.body.error]).toEqual([403, 'DEVICE_BOUND_TO_OTHER']);
  });

  it('go back to any step, forward by one, and not further', async () => {
    const person = await registerPerson(ctx.app);
    const { id } = await person.startSession();
    const goTo = async (current_step: string) => {
      const { status, body } = await person.send('PATCH', `/sessions/${id}`, { current_step });
      return status === 200 ? body.current_step : [body.error, body.params];
    };
    expect(await goTo('reframe')).toEqual(['STEP_OUT_OF_ORDER', { expected: 'clarify' }]);
    expect(await goTo('clarify')).toBe('clarify');
    expect(await goTo('reframe')).toBe('reframe');
    expect(await goTo('receive')).toBe('receive');
  });

  it('are completed from the last step only, and stay so', async () => {
    const person = await registerPerson(ctx.app);
    const { id } = await person.startSession();
    const patch = (body: object) => person.send('PATCH', `/sessions/${id}`, body);
    const early = await patch({ status: 'completed' });
    expect([early.status, early.body.params]).toEqual([409, { expected: 'commit' }]);
    for (const current_step of ['clarify', 'reframe', 'options']) await patch({ current_step });
    const last = await patch({ current_step: 'commit', status: 'completed' });
    expect(last.body).toMatchObject({ status: 'completed', current_step: 'commit' });
    expect((await patch({ status: 'completed' })).body.status).toBe('completed');
    for (const change of [{ status: 'abandoned' }, { current_step: 'receive' }]) {
      expect((await patch(change)).body.error).toBe('SOLVE_SESSION_CLOSED');
    }
  });

  it('come to one end when 20 different ends arrive at once', async () => {
    const person = await registerPerson(ctx.app);
    const { id } = await person.startSession();
    const patch = (body: object) => person.send('PATCH', `/sessions/${id}`, body);
    for (const current_step of ['clarify', 'reframe', 'options', 'commit']) {
      await patch({ current_step });
    }
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => patch({ status: at % 2 ? 'completed' : 'abandoned' })),
    );
    const ends = answers.filter(({ status }) => status === 200).map(({ body }) => body.status);
    expect(ends).toHaveLength(10);
    expect(new Set(ends)).toEqual(
      new Set([(await person.send('GET', `/sessions/${id}`)).body.status]),
    );
  });

  it('give their unit back when abandoned before anything was answered', async () => {
    const person = await registerPerson(ctx.app);
    const { id } = await person.startSession();
    await person.send('PATCH', `/sessions/${id}`, { status: 'abandoned' });
    expect((await person.startSession()).usage.sessions_used).toBe(1);
  });
});
