import { randomUUID } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from './person.ts';

describeOnBothDatabases('a message is refused', (ctx) => {
  let person: Person;
  beforeAll(async () => {
    person = await registerPerson(ctx.app);
  });
  const message = { content: 'I am stuck', step: 'receive' as const };

  it('with the same 404 for an unknown session and for that of someone else', async () => {
    const other = await registerPerson(ctx.app);
    const { id } = await other.startSession();
    for (const sessionId of [id, randomUUID()]) {
      const answer = await person.say(sessionId, message);
      expect([answer.status, answer.error, answer.params]).toEqual([404, 'NOT_FOUND', {}]);
      for (const method of ['GET', 'PATCH'] as const) {
        const body = method === 'PATCH' ? { status: 'abandoned' } : undefined;
        const sent = await person.send(method, `/sessions/${sessionId}`, body);
        expect([sent.status, sent.body.error, sent.body.params]).toEqual([404, 'NOT_FOUND', {}]);
      }
    }
    const untouched = await other.send('GET', `/sessions/${id}`);
    expect(untouched.body.status).toBe('active');
  });

  it('out of order with 409 and the step that is expected', async () => {
    const { id } = await person.startSession();
    const answer = await person.say(id, { ...message, step: 'options' });
    expect(answer).toMatchObject({ status: 409, error: 'STEP_OUT_OF_ORDER' });
    expect(answer.params).toEqual({ expected: 'receive' });
  });

  it('after the session was abandoned', async () => {
    const { id } = await person.startSession();
    await person.send('PATCH', `/sessions/${id}`, { status: 'abandoned' });
    const answer = await person.say(id, message);
    expect([answer.status, answer.error]).toEqual([409, 'SOLVE_SESSION_CLOSED']);
  });

  const wrong: [string, object][] = [
    ['empty content', { ...message, content: '  \n ' }],
    ['content of 4,001 characters', { ...message, content: 'a'.repeat(4001) }],
    ['an unknown step', { ...message, step: 'think' }],
    ['an unknown field', { ...message, tier: 'pro' }],
    [
      '61 entries of history',
      { ...message, history: Array(61).fill({ ...message, role: 'user' }) },
    ],
    [
      'a history of 32,001 characters',
      {
        ...message,
        history: Array(5).fill({ role: 'user', step: 'receive', content: 'a'.repeat(6401) }),
      },
    ],
    ['a state of the wrong shape', { ...message, state: { receive: 'sad' } }],
    ['a state with an unknown field', { ...message, state: { advice: 'give it now' } }],
    ['a result with an unknown field', { ...message, state: { reframe: { diagnosis: 'x' } } }],
    ['a number outside its scale', { ...message, state: { distress: { before: 11 } } }],
    ['a number that is none', { ...message, state: { reframe: { belief: Number.NaN } } }],
    ['seven options', { ...message, state: { options: { items: Array(7).fill({}) } } }],
    ['an unknown mode', { ...message, state: { mode: 'advise' } }],
  ];
  it.each(wrong)('with 400 for %s, never repeating it', async (_case, body) => {
    const { id } = await person.startSession();
    const answer = await person.send('POST', `/sessions/${id}/messages`, body);
    expect([answer.status, answer.body.error]).toEqual([400, 'VALIDATION_FAILED']);
    expect(JSON.stringify(answer.body)).not.toContain('aaaaaaaaaaaaa');
    await person.send('PATCH', `/sessions/${id}`, { status: 'abandoned' });
  });

  it('without a token with 401', async () => {
    const answer = await ctx.app.inject({
      method: 'POST',
      url: `/sessions/${randomUUID()}/messages`,
      payload: message,
    });
    expect(answer.statusCode).toBe(401);
  });
});
