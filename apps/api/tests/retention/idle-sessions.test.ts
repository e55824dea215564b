import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { solveSessions } from '../../src/db/schema.ts';
import { abandonIdleSessions } from '../../src/jobs/abandon-idle-sessions.ts';
import { describeOnBothDatabases, type Person, signUp } from '../harness/index.ts';
import { after, runAt, today } from './moments.ts';

describeOnBothDatabases('a session without a turn for a day', (ctx) => {
  const start = async () => {
    const person = await signUp(await ctx.buildApp({ parts: { now: () => today } }));
    const made = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    const id: string = made.json().session_id;
    return { person, id };
  };
  const setRow = (id: string, values: Partial<typeof solveSessions.$inferInsert>) =>
    ctx.db.update(solveSessions).set(values).where(eq(solveSessions.id, id));
  const statusOf = async (person: Person, id: string) =>
    (await person.ask({ method: 'GET', url: `/sessions/${id}` })).json().status;
  const usedBy = async (person: Person) =>
    (await person.ask({ method: 'GET', url: '/subscriptions/usage' })).json().sessions_used;
  const justBefore = after(today, { days: 1, seconds: -1 });
  const aDayLater = after(today, { days: 1 });

  it('is abandoned, and not counted where nothing was ever answered', async () => {
    const { person, id } = await start();
    await runAt(ctx.deps, abandonIdleSessions, justBefore);
    expect([await statusOf(person, id), await usedBy(person)]).toEqual(['active', 1]);
    await runAt(ctx.deps, abandonIdleSessions, aDayLater);
    expect([await statusOf(person, id), await usedBy(person)]).toEqual(['abandoned', 0]);
    await runAt(ctx.deps, abandonIdleSessions, aDayLater);
    expect(await usedBy(person)).toBe(0);
  });

  it('stays counted where a reply was completed, and its day begins with the last turn', async () => {
    const { person, id } = await start();
    await setRow(id, { lastTurnAt: after(today, { seconds: 60 }) });
    await runAt(ctx.deps, abandonIdleSessions, aDayLater);
    expect(await statusOf(person, id)).toBe('active');
    await runAt(ctx.deps, abandonIdleSessions, after(today, { days: 1, seconds: 60 }));
    expect([await statusOf(person, id), await usedBy(person)]).toEqual(['abandoned', 1]);
  });

  it('that is completed stays completed', async () => {
    const { person, id } = await start();
    await setRow(id, { status: 'completed', completedAt: today });
    await runAt(ctx.deps, abandonIdleSessions, after(today, { days: 3 }));
    expect([await statusOf(person, id), await usedBy(person)]).toEqual(['completed', 1]);
  });

  it('is one of any number', async () => {
    const { person, id } = await start();
    const { userId } = person;
    const many = Array.from({ length: 450 }, () => ({ userId, startedAt: today }));
    await ctx.db.insert(solveSessions).values(many);
    await runAt(ctx.deps, abandonIdleSessions, aDayLater);
    expect(await statusOf(person, id)).toBe('abandoned');
    const rows = await ctx.db.select().from(solveSessions).where(eq(solveSessions.userId, userId));
    expect(rows.filter(({ status }) => status === 'active')).toEqual([]);
  });
});
