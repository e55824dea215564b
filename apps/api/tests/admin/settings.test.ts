import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { auditLog, settings } from '../../src/db/schema.ts';
import type { LlmClient } from '../../src/llm/llm-client.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';
import { createProven, type Staff } from './staff.ts';

describeOnBothDatabases('what the operator sets', (ctx) => {
  const set = (staff: Staff, payload: object) =>
    staff.ask({ method: 'PATCH', url: '/admin/api/settings', payload });
  const config = async () => (await ctx.app.inject({ url: '/config' })).json();

  it('is told to every client: banner, oldest app, flags; and is in the log once', async () => {
    const staff = await createProven(ctx);
    expect(await config()).toMatchObject({ banner: null, minimum_version: null, flags: {} });
    const banner = { en: 'Back at noon.', es: 'Volvemos a mediodía.', zh: '中午恢复。' };
    const given = { banner, minimum_version: '1.2.0', flags: { new_cards: true } };
    expect((await set(staff, given)).json()).toMatchObject({ ...given, ai_off: false });
    expect(await config()).toMatchObject(given);
    expect((await set(staff, { banner: null })).statusCode).toBe(200);
    expect(await config()).toMatchObject({ banner: null, minimum_version: '1.2.0' });
    const where = eq(auditLog.actorId, staff.userId);
    const acts = (await ctx.db.select().from(auditLog).where(where)).filter(
      ({ action }) => action === 'settings_changed',
    );
    expect(acts.map(({ details }) => details?.names)).toEqual([
      'banner flags minimum_version',
      'banner',
    ]);
  });

  it.each([{}, { ai_off: 'yes' }, { minimum_version: '1.2' }, { flags: { 'No spaces': true } }])(
    'is refused as %j',
    async (payload) => {
      const staff = await createProven(ctx);
      const before = await ctx.db.select().from(settings);
      expect((await set(staff, payload)).statusCode).toBe(400);
      expect(await ctx.db.select().from(settings)).toEqual(before);
    },
  );

  it('turns AI off: no model is asked, the guide answers; and on again', async () => {
    const asked: string[] = [];
    const { llm } = ctx.deps;
    const model: LlmClient = {
      name: 'openai',
      model: 'some-model',
      modelDeep: null,
      async *streamReply(request, signal) {
        asked.push(request.turn.step);
        yield* llm.guide.streamReply(request, signal);
      },
    };
    const parts = { llm: { ...llm, clients: [model], streamReply: model.streamReply } };
    const app = await ctx.buildApp({ parts });
    const staff = await createProven({ ...ctx, app });
    const answerOf = async () => {
      const person = await signUp(app);
      const made = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
      const url = `/sessions/${made.json().session_id}/messages`;
      const payload = { content: 'The deadline moved again.', step: 'receive' };
      return (await person.ask({ method: 'POST', url, payload })).body;
    };
    await answerOf();
    expect(asked).toEqual(['receive']);
    expect((await set(staff, { ai_off: true })).statusCode).toBe(200);
    expect(await answerOf()).toContain('"provider":"guide"');
    expect((await app.inject({ url: '/config' })).json().providers).toEqual([
      { name: 'guide', model: null },
    ]);
    expect(asked).toEqual(['receive']);
    expect((await set(staff, { ai_off: false })).statusCode).toBe(200);
    await answerOf();
    expect(asked).toEqual(['receive', 'receive']);
  });
});
