import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { expect, it, vi } from 'vitest';
import { mailedTokens, subscriptionSources, users } from '../../src/db/schema.ts';
import type { Deps } from '../../src/deps.ts';
import { removeUnusedAccounts } from '../../src/jobs/remove-unused-accounts.ts';
import { describeOnBothDatabases, logIn, mailsTo, type Person, signUp } from '../harness/index.ts';
import { after, runAt, today } from './moments.ts';

const noticeAt = (seconds = 0) => after(today, { days: 166, seconds });
const endAt = (seconds = 0) => after(today, { days: 180, seconds });

describeOnBothDatabases('an account nobody proved or used', (ctx) => {
  const appAt = (moment: Date) => ctx.buildApp({ parts: { now: () => moment } });
  const join = async (locale = 'en') => signUp(await appAt(today), { locale });
  const run = (moment: Date, deps: Partial<Deps> = {}) =>
    runAt({ ...ctx.deps, ...deps }, removeUnusedAccounts, moment);
  const noticesTo = async ({ email }: Person) =>
    (await mailsTo(ctx, email)).filter(({ text }) => /\b14\b/.test(text));
  const isThere = async ({ userId }: Person) =>
    (await ctx.db.$count(users, eq(users.id, userId))) === 1;

  it('is told after 166 days in its language, and deleted after 180', async () => {
    const person = await join('es');
    await run(noticeAt(-1));
    expect(await noticesTo(person)).toEqual([]);
    await run(noticeAt());
    await run(noticeAt(60));
    const [notice, ...more] = await noticesTo(person);
    expect([notice?.subject, more]).toEqual(['Tu cuenta se borrará dentro de 14 días', []]);
    await run(endAt(-1));
    expect(await isThere(person)).toBe(true);
    await run(endAt());
    expect(await isThere(person)).toBe(false);
    expect((await logIn(ctx.app, person)).json().error).toBe('INVALID_CREDENTIALS');
  });

  it('has fourteen days from the mail, however late that was sent', async () => {
    const person = await join();
    const late = after(endAt(), { days: 200 });
    await run(late);
    expect(await isThere(person)).toBe(true);
    expect(await noticesTo(person)).toHaveLength(1);
    await run(after(late, { days: 14, seconds: -1 }));
    expect(await isThere(person)).toBe(true);
    await run(after(late, { days: 14 }));
    expect(await isThere(person)).toBe(false);
  });

  it('is never deleted where no mail was taken', async () => {
    const person = await join();
    const sendNow = vi.fn().mockRejectedValue(new Error('the server is away'));
    const mail = { ...ctx.deps.mail, sendNow };
    await expect(run(noticeAt(), { mail })).rejects.toThrow();
    await expect(run(after(endAt(), { days: 90 }), { mail })).rejects.toThrow();
    expect([await isThere(person), await noticesTo(person)]).toEqual([true, []]);
    expect(sendNow).toHaveBeenCalledTimes(2);
    expect(await ctx.db.$count(mailedTokens, eq(mailedTokens.purpose, 'keep_account'))).toBe(0);
    await ctx.db.delete(users).where(eq(users.id, person.userId));
  });

  it('is not told where nobody would read the mail', async () => {
    const person = await join();
    const config = { ...ctx.deps.config, mode: 'production' } as const;
    await run(noticeAt(), { config });
    expect(await noticesTo(person)).toEqual([]);
    await ctx.db.delete(users).where(eq(users.id, person.userId));
  });

  it('stays where the link of the mail is opened', async () => {
    const person = await join();
    await run(noticeAt());
    const [notice] = await noticesTo(person);
    const token = /[?&]token=([\w-]+)/.exec(notice?.text ?? '')?.[1];
    const app = await appAt(endAt(-1));
    const answer = await app.inject({
      method: 'POST',
      url: '/auth/email/verify',
      payload: { token },
    });
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'verified' }]);
    await run(after(endAt(), { days: 400 }));
    expect(await isThere(person)).toBe(true);
  });

  it('stays where somebody signs in, and its time begins anew', async () => {
    const person = await join();
    await run(noticeAt());
    const backAt = noticeAt(3_600);
    expect((await logIn(await appAt(backAt), person, person.fingerprint)).statusCode).toBe(200);
    await run(endAt(1));
    await run(after(backAt, { days: 166, seconds: -1 }));
    expect([await isThere(person), (await noticesTo(person)).length]).toEqual([true, 1]);
    await run(after(backAt, { days: 166 }));
    expect((await noticesTo(person)).length).toBe(2);
    await run(after(backAt, { days: 180 }));
    expect(await isThere(person)).toBe(false);
  });

  it('stays where somebody pays for it or it was suspended', async () => {
    const [paying, suspended] = [await join(), await join()];
    await ctx.db.insert(subscriptionSources).values({
      userId: paying.userId,
      provider: 'revenuecat',
      providerId: randomUUID(),
      tier: 'pro',
      currentPeriodStart: today,
      currentPeriodEnd: after(today, { days: 366 }),
    });
    await ctx.db.update(users).set({ suspendedAt: today }).where(eq(users.id, suspended.userId));
    await run(noticeAt());
    await run(endAt());
    for (const person of [paying, suspended]) {
      expect([await isThere(person), await noticesTo(person)]).toEqual([true, []]);
    }
  });
});
