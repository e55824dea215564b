import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { consents } from '../../src/db/schema.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';

const version = '2026-11-22';

describeOnBothDatabases('consents', (ctx) => {
  const give = (person: Person, purpose: string, granted: boolean, ofVersion = version) =>
    person.ask({
      method: 'POST',
      url: '/users/me/consents',
      payload: { purpose, version: ofVersion, granted },
    });
  const list = async (person: Person) =>
    (await person.ask({ url: '/users/me/consents' })).json().consents;

  it('are none before anybody was asked', async () => {
    expect(await list(await signUp(ctx.app))).toEqual([]);
  });

  it('are shown as they stand last, one for each purpose, and every earlier one is kept', async () => {
    const person = await signUp(ctx.app);
    const first = await give(person, 'ai_processing', true);
    expect(first.statusCode).toBe(201);
    expect(first.json().consent).toEqual({
      purpose: 'ai_processing',
      version,
      granted: true,
      recorded_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    await give(person, 'adult', true);
    await give(person, 'ai_processing', false, '2026-12-01');
    expect(await list(person)).toMatchObject([
      { purpose: 'adult', version, granted: true },
      { purpose: 'ai_processing', version: '2026-12-01', granted: false },
    ]);
    const kept = await ctx.db.select().from(consents).where(eq(consents.userId, person.userId));
    expect(kept).toHaveLength(3);
  });

  it('given in one instant, or by a clock that went back, still end with the last one', async () => {
    let at = new Date('2026-11-22T10:00:00Z');
    const person = await signUp(await ctx.buildApp({ parts: { now: () => at } }));
    for (const granted of [true, false, true, false]) await give(person, 'ai_processing', granted);
    expect(await list(person)).toMatchObject([{ granted: false }]);
    at = new Date('2026-11-22T09:00:00Z');
    await give(person, 'ai_processing', true);
    expect(await list(person)).toMatchObject([{ granted: true }]);
  });

  it('are nobody else’s', async () => {
    const [person, other] = [await signUp(ctx.app), await signUp(ctx.app)];
    await give(person, 'adult', true);
    expect(await list(other)).toEqual([]);
  });

  it.each([
    ['of an unknown purpose', { purpose: 'marketing', version, granted: true }],
    ['without a version', { purpose: 'adult', granted: true }],
    ['neither given nor withdrawn', { purpose: 'adult', version, granted: 'yes' }],
  ])('are refused and not kept when %s', async (_case, payload) => {
    const person = await signUp(ctx.app);
    const answer = await person.ask({ method: 'POST', url: '/users/me/consents', payload });
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'VALIDATION_FAILED']);
    expect(await list(person)).toEqual([]);
  });

  it('are never what a message waits for', async () => {
    const person = await signUp(ctx.app);
    await give(person, 'ai_processing', false);
    const session = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    const answer = await person.ask({
      method: 'POST',
      url: `/sessions/${session.json().session_id}/messages`,
      payload: { content: 'My manager moved the deadline again.', step: 'receive' },
    });
    expect(answer.statusCode).toBe(200);
  });
});
