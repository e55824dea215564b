import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { reports, users } from '../../src/db/schema.ts';
import { runOperatorCommand } from '../../src/features/operator/commands.ts';
import { forgetOldReports } from '../../src/jobs/forget-old-reports.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';

const report = {
  reason: 'harmful',
  excerpt: 'You should just leave tonight.',
  comment: 'It told me what to do.',
  step: 'options',
  provider: 'guide',
  locale: 'es-MX',
};

describeOnBothDatabases('a report of a bad answer', (ctx) => {
  const send = (person: Person, payload: object) =>
    person.ask({ method: 'POST', url: '/reports', payload });
  const keptOf = (person: Person) =>
    ctx.db.select().from(reports).where(eq(reports.userId, person.userId));

  it('is kept as it was sent', async () => {
    const person = await signUp(ctx.app);
    const answer = await send(person, report);
    expect(answer.statusCode).toBe(202);
    expect(await keptOf(person)).toMatchObject([{ id: answer.json().report_id, ...report }]);
  });

  it('holds nothing of the conversation that the person did not send', async () => {
    const person = await signUp(ctx.app);
    await send(person, { reason: 'wrong' });
    expect(await keptOf(person)).toMatchObject([
      { excerpt: null, comment: null, step: null, provider: null, locale: null },
    ]);
  });

  it.each([
    ['a reason of their own', { reason: 'boring' }, 400, 'VALIDATION_FAILED'],
    ['an unknown field', { ...report, history: [] }, 400, 'VALIDATION_FAILED'],
    ['too long a text', { ...report, excerpt: 'x'.repeat(4001) }, 400, 'VALIDATION_FAILED'],
    ['a NUL', { ...report, excerpt: 'a\u0000b' }, 400, 'VALIDATION_FAILED'],
    ['over 16 KB', { ...report, excerpt: 'x'.repeat(17_000) }, 413, 'PAYLOAD_TOO_LARGE'],
  ])('is refused and not kept with %s', async (_case, payload, status, code) => {
    const person = await signUp(ctx.app);
    const answer = await send(person, payload);
    expect([answer.statusCode, answer.json().error]).toEqual([status, code]);
    expect(await keptOf(person)).toEqual([]);
  });

  it('may be as long as the contract says in Chinese', async () => {
    const person = await signUp(ctx.app);
    const long = { ...report, excerpt: '问'.repeat(4000), comment: '答'.repeat(1000) };
    expect((await send(person, long)).statusCode).toBe(202);
  });

  it('is asked for a login, and counts towards the requests of a minute', async () => {
    const stranger = await ctx.app.inject({ method: 'POST', url: '/reports', payload: report });
    expect(stranger.statusCode).toBe(401);
    const app = await ctx.buildApp({ environment: { RATE_LIMIT_SCALE: '0.1' } });
    const person = await signUp(app);
    const statuses = [];
    for (let sent = 0; sent < 5; sent += 1) {
      statuses.push((await send(person, { reason: 'other' })).statusCode);
    }
    expect(statuses).toEqual([202, 202, 202, 429, 429]);
  });

  it('goes after thirty days and not before', async () => {
    const sentAt = new Date('2026-11-22T10:00:00Z');
    const person = await signUp(await ctx.buildApp({ parts: { now: () => sentAt } }));
    await send(person, report);
    const days = (count: number) => new Date(sentAt.getTime() + count * 86_400_000);
    const { signal } = new AbortController();
    await forgetOldReports({ ...ctx.deps, now: () => days(30) }, signal);
    expect(await keptOf(person)).toHaveLength(1);
    await forgetOldReports({ ...ctx.deps, now: () => new Date(days(30).getTime() + 1) }, signal);
    expect(await keptOf(person)).toEqual([]);
  });

  it('goes with the account', async () => {
    const person = await signUp(ctx.app);
    await send(person, report);
    await ctx.db.delete(users).where(eq(users.id, person.userId));
    expect(await keptOf(person)).toEqual([]);
  });
});

describeOnBothDatabases('the operator, about reports', (ctx) => {
  const run = (command: Parameters<typeof runOperatorCommand>[1]) =>
    runOperatorCommand(ctx.deps, command);

  it('reads them newest first, without the name of who sent them, and closes one', async () => {
    const person = await signUp(ctx.app);
    const send = async (payload: object) =>
      (await person.ask({ method: 'POST', url: '/reports', payload })).json().report_id;
    expect((await run({ command: 'admin_reports' })).lines).toEqual(['There are no reports.']);
    const older = await send({ reason: 'wrong' });
    await new Promise((resolve) => setTimeout(resolve, 5));
    const newer = await send({ ...report, excerpt: 'first\nsecond\u001b[2J\u202e' });
    const { isDone, lines } = await run({ command: 'admin_reports' });
    expect(isDone).toBe(true);
    expect(lines).toEqual([
      expect.stringMatching(
        new RegExp(`^${newer}  \\d{4}-\\d\\d-\\d\\d  harmful  options  guide  es-MX$`),
      ),
      '  excerpt: first',
      '           second[2J',
      '  comment: It told me what to do.',
      expect.stringMatching(new RegExp(`^${older}  \\d{4}-\\d\\d-\\d\\d  wrong$`)),
    ]);
    expect(lines.join('\n')).not.toContain(person.userId);

    const close = { command: 'admin_report_close', id: newer } as const;
    expect((await run(close)).isDone).toBe(true);
    expect((await run(close)).isDone).toBe(false);
    expect((await run({ ...close, id: 'no id' })).isDone).toBe(false);
    expect((await run({ command: 'admin_reports' })).lines).toHaveLength(1);
  });
});
