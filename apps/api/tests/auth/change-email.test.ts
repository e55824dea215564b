import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { loginEvents, users } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  grantTier,
  lastToken,
  logIn,
  mailsTo,
  newEmail,
  newFingerprint,
  type Person,
  signUp,
  toPerson,
} from '../harness/index.ts';

describeOnBothDatabases('changing the address', (ctx) => {
  const post = (url: string, payload: object) => ctx.app.inject({ method: 'POST', url, payload });
  const verify = (token: string) => post('/auth/email/verify', { token });
  const change = (person: Person, email: string, password: string | undefined = person.password) =>
    person.ask({ method: 'POST', url: '/auth/email/change', payload: { email, password } });
  const tokens = async (person: Person, email: string) => ({
    old: await lastToken(ctx, person.email, 'verify-email'),
    fresh: await lastToken(ctx, email, 'verify-email'),
  });
  const addressOf = async (person: Person) => (await person.ask({ url: '/users/me' })).json().email;
  const dead = { issues: [{ path: 'token', rule: 'expired_or_used' }] };

  it.each([
    ['old first', 'old', 'fresh', 'waiting_for_new'],
    ['new first', 'fresh', 'old', 'waiting_for_old'],
  ] as const)('needs both links, %s, and nothing changes before', async (_, one, two, waiting) => {
    const person = await signUp(ctx.app);
    const email = newEmail();
    expect((await change(person, email)).statusCode).toBe(202);
    const sent = await tokens(person, email);
    expect((await verify(sent[one])).json()).toEqual({ status: waiting });
    expect(await addressOf(person)).toBe(person.email);
    expect((await verify(sent[two])).json()).toEqual({ status: 'changed' });
    expect((await person.ask({ url: '/users/me' })).json()).toMatchObject({
      email,
      email_verified: true,
    });
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(401);
    const moved = { ...person, email };
    expect((await logIn(ctx.app, moved, person.fingerprint)).statusCode).toBe(200);
  });

  it('tells the old address, ends the other logins and keeps the one that asked', async () => {
    const person = await signUp(ctx.app, { locale: 'zh' });
    await grantTier(ctx.db, person.userId, 'pro');
    const fingerprint = newFingerprint();
    const other = await logIn(ctx.app, person, fingerprint);
    const elsewhere = toPerson(ctx.app, { ...person, fingerprint }, other.json());
    await post('/auth/password/forgot', { email: person.email });
    const reset = await lastToken(ctx, person.email, 'reset-password');
    const email = newEmail();
    await change(person, email);
    const sent = await tokens(person, email);
    const both = await Promise.all([verify(sent.old), verify(sent.fresh)]);
    expect(both.map((answer) => answer.json().status)).toContain('changed');
    expect(await addressOf(person)).toBe(email);
    const refused = await elsewhere.ask({ url: '/users/me' });
    expect(refused.json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'email_changed' },
    });
    expect((await mailsTo(ctx, person.email)).at(-1)?.subject).toBe('你的邮箱已更换');
    const late = await post('/auth/password/reset', {
      token: reset,
      password: 'a password of mine',
    });
    expect(late.json().params).toEqual(dead);
    const events = await ctx.db
      .select()
      .from(loginEvents)
      .where(eq(loginEvents.userId, person.userId));
    expect(events.map(({ kind }) => kind)).toContain('email_changed');
  });

  it('needs the password, and refuses the address that it is already', async () => {
    const person = await signUp(ctx.app);
    const wrong = await change(person, newEmail(), 'not the password');
    expect([wrong.statusCode, wrong.json().error]).toEqual([401, 'INVALID_CREDENTIALS']);
    const none = await person.ask({
      method: 'POST',
      url: '/auth/email/change',
      payload: { email: newEmail() },
    });
    expect(none.json().error).toBe('INVALID_CREDENTIALS');
    const same = await change(person, person.email.toUpperCase());
    expect(same.json().params).toEqual({ issues: [{ path: 'email', rule: 'unchanged' }] });
  });

  it('answers alike for a taken address, and never mails a stranger about it', async () => {
    const [person, other] = [await signUp(ctx.app), await signUp(ctx.app)];
    const taken = await change(person, other.email);
    const free = await change(person, newEmail());
    expect([taken.statusCode, taken.body]).toEqual([free.statusCode, free.body]);
    expect(await mailsTo(ctx, other.email)).toHaveLength(1);
  });

  it('answers EMAIL_TAKEN where the address was taken meanwhile, and changes nothing', async () => {
    const person = await signUp(ctx.app);
    const email = newEmail();
    await change(person, email);
    const sent = await tokens(person, email);
    await signUp(ctx.app, { email });
    expect((await verify(sent.fresh)).json()).toEqual({ status: 'waiting_for_old' });
    const last = await verify(sent.old);
    expect([last.statusCode, last.json().error]).toEqual([409, 'EMAIL_TAKEN']);
    expect(await addressOf(person)).toBe(person.email);
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(200);
  });

  it('forgets a change that is asked for anew, or is a day old', async () => {
    const person = await signUp(ctx.app);
    const [first, second] = [newEmail(), newEmail()];
    await change(person, first);
    const stale = await tokens(person, first);
    await change(person, second);
    const sent = await tokens(person, second);
    expect((await verify(stale.old)).json().params).toEqual(dead);
    expect((await verify(stale.fresh)).json().params).toEqual(dead);
    await verify(sent.old);
    const later = await ctx.buildApp({
      parts: { now: () => new Date(Date.now() + 24 * 3_600_000 + 1_000) },
    });
    const payload = { token: sent.fresh };
    const late = await later.inject({ method: 'POST', url: '/auth/email/verify', payload });
    expect(late.json().params).toEqual(dead);
    expect(await addressOf(person)).toBe(person.email);
  });

  it('lets an account without a password change its address', async () => {
    const person = await signUp(ctx.app);
    await ctx.db.update(users).set({ passwordHash: null }).where(eq(users.id, person.userId));
    const answer = await person.ask({
      method: 'POST',
      url: '/auth/email/change',
      payload: { email: newEmail() },
    });
    expect(answer.statusCode).toBe(202);
  });
});
