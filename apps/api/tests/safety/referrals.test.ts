import { Writable } from 'node:stream';
import { sql } from 'drizzle-orm';
import { beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { listRows } from '../../src/db/rows.ts';
import { safetyReferrals } from '../../src/db/schema.ts';
import { runOperatorCommand } from '../../src/features/operator/commands.ts';
import { createLogger } from '../../src/log.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { type Person, registerPerson } from '../solve-sessions/person.ts';

const month = `${new Date().toISOString().slice(0, 7)}-01`;

describeOnBothDatabases('the count of help that was shown', (ctx) => {
  beforeEach(async () => {
    await ctx.db.delete(safetyReferrals);
  });
  const counts = () =>
    ctx.db.select().from(safetyReferrals).orderBy(safetyReferrals.month, safetyReferrals.region);
  const refer = (region: string) =>
    ctx.app.inject({ method: 'POST', url: '/safety/referrals', payload: { region } });
  const shown = (person: Person, id: string, region = 'ES') =>
    ctx.app.inject({
      method: 'POST',
      url: `/sessions/${id}/help-shown`,
      headers: person.headers,
      payload: { region },
    });

  it('is taken from anybody, by month and region', async () => {
    for (const region of ['ES', 'US', 'ES']) expect((await refer(region)).statusCode).toBe(204);
    expect(await counts()).toEqual([
      { month, region: 'ES', count: 2 },
      { month, region: 'US', count: 1 },
    ]);
  });

  it('has one place for every region that the directory does not know', async () => {
    for (const region of ['XX', 'ZZ', 'QQ']) await refer(region);
    expect(await counts()).toEqual([{ month, region: 'ZZ', count: 3 }]);
  });

  it.each(['', 'es', 'ESP', '12'])('is not taken for “%s”', async (region) => {
    const answer = await refer(region);
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'VALIDATION_FAILED']);
    expect(await counts()).toEqual([]);
  });

  it('loses none of many at once', async () => {
    await Promise.all(Array.from({ length: 40 }, () => refer('MX')));
    expect(await counts()).toEqual([{ month, region: 'MX', count: 40 }]);
  });

  it('is limited by client address, as signing in is', async () => {
    const app = await ctx.buildApp({ environment: { AUTH_ATTEMPTS_PER_MINUTE: '2' } });
    const send = () =>
      app.inject({
        method: 'POST',
        url: '/safety/referrals',
        remoteAddress: '203.0.113.9',
        payload: { region: 'ES' },
      });
    const statuses = [await send(), await send(), await send()].map((it) => it.statusCode);
    expect(statuses).toEqual([204, 204, 429]);
  });

  it('frees the session that help was shown in, and counts it once however often it is told', async () => {
    const person = await registerPerson(ctx.app);
    const { id, usage } = await person.startSession();
    const answers = await Promise.all([1, 2, 3].map(() => shown(person, id)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([204, 204, 204]);
    const { body } = await person.send('GET', '/subscriptions/usage');
    expect(body.sessions_used).toBe(usage.sessions_used - 1);
    expect(await counts()).toEqual([{ month, region: 'ES', count: 1 }]);
  });

  it('knows nobody else’s session', async () => {
    const [person, other] = [await registerPerson(ctx.app), await registerPerson(ctx.app)];
    const { id, usage } = await other.startSession();
    const answer = await shown(person, id);
    expect([answer.statusCode, answer.json().error]).toEqual([404, 'NOT_FOUND']);
    expect(await counts()).toEqual([]);
    const { body } = await other.send('GET', '/subscriptions/usage');
    expect(body.sessions_used).toBe(usage.sessions_used);
  });

  it('holds no time finer than the month, nobody, and no session', async () => {
    const rows = await listRows(
      ctx.db,
      sql`select column_name as name from information_schema.columns
        where table_name = 'safety_referrals' order by 1`,
      z.object({ name: z.string() }),
    );
    expect(rows).toEqual([{ name: 'count' }, { name: 'month' }, { name: 'region' }]);
  });

  it('leaves no line in the log', async () => {
    let log = '';
    const sink = new Writable({
      write(chunk, _encoding, done) {
        log += String(chunk);
        done();
      },
    });
    const app = await ctx.buildApp({
      parts: { log: createLogger({ logLevel: 'trace' }, sink) },
    });
    const person = await registerPerson(app);
    const { id } = await person.startSession();
    // The mail to the new address is told of after the answer.
    await vi.waitFor(() => expect(log).toContain('outbox'));
    const before = log;
    await app.inject({ method: 'POST', url: '/safety/referrals', payload: { region: 'ES' } });
    await app.inject({ method: 'POST', url: '/safety/referrals', payload: { region: 7 } });
    const help = { method: 'POST', headers: person.headers, payload: { region: 'ES' } } as const;
    await app.inject({ ...help, url: `/sessions/${id}/help-shown` });
    await app.inject({ ...help, url: `/sessions/${crypto.randomUUID()}/help-shown` });
    expect(log).toBe(before);
    expect(before).toContain('"route":"/sessions"');
  });

  it('is read by the operator', async () => {
    const read = async () =>
      (await runOperatorCommand(ctx.deps, { command: 'admin_referrals' })).lines;
    expect(await read()).toEqual(['Nothing has been counted yet.']);
    await refer('TW');
    await ctx.db.insert(safetyReferrals).values({ month: '2026-01-01', region: 'AR', count: 4 });
    expect(await read()).toEqual([`${month.slice(0, 7)}  TW  1`, '2026-01  AR  4']);
  });
});
