import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { activeSessions, oauthIdentities, users } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  lastToken,
  logIn,
  mailsTo,
  newEmail,
  refresh,
  signUp,
} from '../harness/index.ts';

const password = 'another quiet sentence';
const dead = { issues: [{ path: 'token', rule: 'expired_or_used' }] };

describeOnBothDatabases('a forgotten password', (ctx) => {
  const post = (url: string, payload: object) => ctx.app.inject({ method: 'POST', url, payload });
  const forgot = (email: string) => post('/auth/password/forgot', { email });
  const reset = (token: string, chosen = password) =>
    post('/auth/password/reset', { token, password: chosen });
  const askedFor = async (email: string) => {
    await forgot(email);
    return lastToken(ctx, email, 'reset-password');
  };

  it('is replaced by a mailed link: every login ends, the address is confirmed', async () => {
    const person = await signUp(ctx.app, { locale: 'es' });
    const token = await askedFor(person.email);
    const answer = await reset(token);
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    const ended = await person.ask({ url: '/users/me' });
    const reason = { error: 'LOGIN_REVOKED', params: { reason: 'password_changed' } };
    expect(ended.json()).toMatchObject(reason);
    const refused = await refresh(ctx.app, person.refreshToken, person.fingerprint);
    expect(refused.json()).toMatchObject(reason);
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(401);
    const renewed = { ...person, password };
    expect((await logIn(ctx.app, renewed, person.fingerprint)).statusCode).toBe(200);
    const [row] = await ctx.db.select().from(users).where(eq(users.id, person.userId));
    expect(row?.emailVerifiedAt).not.toBeNull();
    expect((await mailsTo(ctx, person.email)).at(-1)?.subject).toBe('Tu contraseña ha cambiado');
  });

  it('takes one of 20 parallel tries, and no other link that was sent before', async () => {
    const person = await signUp(ctx.app);
    const [first, second] = [await askedFor(person.email), await askedFor(person.email)];
    expect(first).not.toBe(second);
    const answers = await Promise.all(Array.from({ length: 20 }, () => reset(second)));
    expect(answers.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
    expect((await reset(first)).json().params).toEqual(dead);
  });

  it('refuses a link after 30 minutes', async () => {
    const person = await signUp(ctx.app);
    const token = await askedFor(person.email);
    const at = (minutes: number) =>
      ctx.buildApp({ parts: { now: () => new Date(Date.now() + minutes * 60_000) } });
    const payload = { token, password };
    const send = { method: 'POST', url: '/auth/password/reset', payload } as const;
    const late = await (await at(31)).inject(send);
    expect([late.statusCode, late.json().params]).toEqual([400, dead]);
    expect((await (await at(29)).inject(send)).statusCode).toBe(204);
  });

  it('keeps the link where the password chosen is too common', async () => {
    const person = await signUp(ctx.app);
    const token = await askedFor(person.email);
    const common = await reset(token, 'Password1');
    expect(common.json().params).toEqual({ issues: [{ path: 'password', rule: 'too_common' }] });
    expect((await reset(token)).statusCode).toBe(204);
  });

  it('refuses a link that was sent to an address the account has no more', async () => {
    const person = await signUp(ctx.app);
    const token = await askedFor(person.email);
    await ctx.db.update(users).set({ email: newEmail() }).where(eq(users.id, person.userId));
    expect((await reset(token)).json().params).toEqual(dead);
  });

  it('leaves no provider in that came before the address was proved', async () => {
    const person = await signUp(ctx.app);
    const mine = eq(oauthIdentities.userId, person.userId);
    const identity = { provider: 'google', issuer: 'https://accounts.google.com' } as const;
    await ctx.db
      .insert(oauthIdentities)
      .values({ ...identity, subject: randomUUID(), userId: person.userId });
    await reset(await askedFor(person.email));
    expect(await ctx.db.select().from(oauthIdentities).where(mine)).toHaveLength(0);
    await ctx.db
      .insert(oauthIdentities)
      .values({ ...identity, subject: randomUUID(), userId: person.userId });
    await reset(await askedFor(person.email), 'a third quiet sentence');
    expect(await ctx.db.select().from(oauthIdentities).where(mine)).toHaveLength(1);
  });

  it('is answered alike for nobody, who is mailed nothing; three mails an hour at most', async () => {
    const person = await signUp(ctx.app);
    const nobody = newEmail();
    for (let time = 0; time < 5; time += 1) {
      const [known, unknown] = [await forgot(person.email), await forgot(nobody)];
      expect([known.statusCode, known.body]).toEqual([202, unknown.body]);
      expect(unknown.statusCode).toBe(202);
    }
    const mails = await mailsTo(ctx, person.email);
    expect(mails.filter(({ text }) => text.includes('/app/reset-password'))).toHaveLength(3);
    expect(await mailsTo(ctx, nobody)).toHaveLength(0);
  });

  it('opens nothing to a log-in that was being checked meanwhile', async () => {
    const person = await signUp(ctx.app);
    const token = await askedFor(person.email);
    await Promise.all([
      reset(token),
      ...Array.from({ length: 8 }, () => logIn(ctx.app, person, person.fingerprint)),
    ]);
    const answers = await Promise.all([
      refresh(ctx.app, person.refreshToken, person.fingerprint),
      person.ask({ url: '/users/me' }),
    ]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([401, 401]);
    const live = await ctx.db
      .select()
      .from(activeSessions)
      .where(and(eq(activeSessions.userId, person.userId), isNull(activeSessions.revokedAt)));
    expect(live).toEqual([]);
  });
});
