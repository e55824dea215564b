import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import {
  deviceCodes,
  invitations,
  loginEvents,
  mailedTokens,
  organizations,
  solveSessions,
  usage,
  usageEntries,
} from '../../src/db/schema.ts';
import { forgetExpired } from '../../src/jobs/forget-expired.ts';
import { forgetOldLoginEvents } from '../../src/jobs/forget-old-login-events.ts';
import { forgetOldSessions } from '../../src/jobs/forget-old-sessions.ts';
import { forgetOldUsage } from '../../src/jobs/forget-old-usage.ts';
import { describeOnBothDatabases, type Person, refresh, signUp } from '../harness/index.ts';
import { after, runAt, today } from './moments.ts';

describeOnBothDatabases('what has had its time', (ctx) => {
  const signUpToday = async () => signUp(await ctx.buildApp({ parts: { now: () => today } }));
  const startSession = async (person: Person) => {
    const answer = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    expect(answer.statusCode).toBe(201);
  };
  const countOf = {
    sessions: ({ userId }: Person) =>
      ctx.db.$count(solveSessions, eq(solveSessions.userId, userId)),
    events: ({ userId }: Person) => ctx.db.$count(loginEvents, eq(loginEvents.userId, userId)),
    entries: ({ userId }: Person) => ctx.db.$count(usageEntries, eq(usageEntries.userId, userId)),
    tokens: ({ userId }: Person) => ctx.db.$count(mailedTokens, eq(mailedTokens.userId, userId)),
  };

  it('a session goes ninety days after its start, and stays counted', async () => {
    const person = await signUpToday();
    await startSession(person);
    await runAt(ctx.deps, forgetOldSessions, after(today, { days: 90, seconds: -1 }));
    expect(await countOf.sessions(person)).toBe(1);
    await runAt(ctx.deps, forgetOldSessions, after(today, { days: 90, seconds: 1 }));
    expect([await countOf.sessions(person), await countOf.entries(person)]).toEqual([0, 1]);
    const used = await ctx.db.select().from(usage).where(eq(usage.userId, person.userId));
    expect(used.map(({ sessionCount }) => sessionCount)).toEqual([1]);
  });

  it('the events of sign-ins go after ninety days', async () => {
    const person = await signUpToday();
    await runAt(ctx.deps, forgetOldLoginEvents, after(today, { days: 90, seconds: -1 }));
    expect(await countOf.events(person)).toBeGreaterThan(1);
    await runAt(ctx.deps, forgetOldLoginEvents, after(today, { days: 90, seconds: 1 }));
    expect(await countOf.events(person)).toBe(0);
  });

  it('the count of a month goes a year after its end, that of a whole life never', async () => {
    const person = await signUpToday();
    await startSession(person);
    const { userId } = person;
    const month = { userId, period: 'month', sessionCount: 7, periodEnd: today } as const;
    await ctx.db.insert(usage).values({ ...month, periodStart: after(today, { days: -30 }) });
    const counts = async () => {
      const rows = await ctx.db.select().from(usage).where(eq(usage.userId, userId));
      return rows.map(({ period, sessionCount }) => `${period} ${sessionCount}`).sort();
    };
    await runAt(ctx.deps, forgetOldUsage, after(today, { days: 365, seconds: -1 }));
    expect([await counts(), await countOf.entries(person)]).toEqual([['lifetime 1', 'month 7'], 1]);
    await runAt(ctx.deps, forgetOldUsage, after(today, { days: 365, seconds: 1 }));
    expect([await counts(), await countOf.entries(person)]).toEqual([['lifetime 1'], 0]);
  });

  it('a login goes when it can be refreshed no more, an ended one as well', async () => {
    const app = await ctx.buildApp({ parts: { now: () => after(today, { days: 31 }) } });
    const [idle, ended, other] = [await signUpToday(), await signUpToday(), await signUpToday()];
    await ended.ask({ method: 'POST', url: '/auth/logout', payload: {} });
    await runAt(ctx.deps, forgetExpired, after(today, { days: 30, seconds: -1 }));
    const late = await refresh(app, idle.refreshToken, idle.fingerprint);
    expect([late.statusCode, late.json().params?.reason]).toEqual([401, 'expired']);
    const told = await refresh(app, ended.refreshToken, ended.fingerprint);
    expect(told.json().params?.reason).toBe('signed_out');
    await runAt(ctx.deps, forgetExpired, after(today, { days: 30 }));
    for (const { refreshToken, fingerprint } of [ended, other]) {
      const gone = await refresh(app, refreshToken, fingerprint);
      expect([gone.statusCode, gone.json().error]).toEqual([401, 'UNAUTHENTICATED']);
    }
  });

  it('a mailed link, a code and an invitation go when they have run out', async () => {
    const person = await signUpToday();
    const [group] = await ctx.db.insert(organizations).values({ name: 'A group' }).returning();
    const expiresAt = after(today, { days: 1 });
    await ctx.db.insert(deviceCodes).values({ key: person.userId, codeHash: 'hash', expiresAt });
    await ctx.db.insert(invitations).values({
      organizationId: group?.id ?? '',
      email: person.email,
      tokenHash: person.userId,
      expiresAt,
    });
    const left = async () => [
      await countOf.tokens(person),
      await ctx.db.$count(invitations, eq(invitations.email, person.email)),
      await ctx.db.$count(deviceCodes, eq(deviceCodes.key, person.userId)),
    ];
    await runAt(ctx.deps, forgetExpired, after(today, { days: 1, seconds: -1 }));
    expect(await left()).toEqual([1, 1, 1]);
    await runAt(ctx.deps, forgetExpired, after(today, { days: 1, seconds: 1 }));
    // How many codes were mailed counts for an hour.
    expect(await left()).toEqual([0, 0, 1]);
    await runAt(ctx.deps, forgetExpired, after(today, { days: 1, seconds: 3_601 }));
    expect(await left()).toEqual([0, 0, 0]);
  });
});
