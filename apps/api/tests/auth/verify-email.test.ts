import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { mailedTokens, users } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  lastToken,
  mailsTo,
  newEmail,
  type Person,
  signUp,
} from '../harness/index.ts';

describeOnBothDatabases('confirming an address', (ctx) => {
  const post = (url: string, payload: object) => ctx.app.inject({ method: 'POST', url, payload });
  const verify = (token: string) => post('/auth/email/verify', { token });
  const resend = (email: string) => post('/auth/email/resend', { email });
  const isVerified = async (person: Person) =>
    (await person.ask({ url: '/users/me' })).json().email_verified;
  const dead = { issues: [{ path: 'token', rule: 'expired_or_used' }] };

  it('is done by the link that a new account is mailed, once', async () => {
    const person = await signUp(ctx.app);
    expect(await isVerified(person)).toBe(false);
    const token = await lastToken(ctx, person.email, 'verify-email');
    const answer = await verify(token);
    expect([answer.statusCode, answer.json()]).toEqual([200, { status: 'verified' }]);
    expect(await isVerified(person)).toBe(true);
    const again = await verify(token);
    expect([again.statusCode, again.json().params]).toEqual([400, dead]);
  });

  it('takes one of 20 parallel tries', async () => {
    const person = await signUp(ctx.app);
    const token = await lastToken(ctx, person.email, 'verify-email');
    const answers = await Promise.all(Array.from({ length: 20 }, () => verify(token)));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
  });

  it('keeps no token, only its hash', async () => {
    const person = await signUp(ctx.app);
    const token = await lastToken(ctx, person.email, 'verify-email');
    expect(token).toMatch(/^[\w-]{43}$/);
    const rows = await ctx.db
      .select()
      .from(mailedTokens)
      .where(eq(mailedTokens.userId, person.userId));
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('refuses a link that is a day old, a made-up one, and one for another purpose', async () => {
    const person = await signUp(ctx.app);
    const token = await lastToken(ctx, person.email, 'verify-email');
    const later = await ctx.buildApp({
      parts: { now: () => new Date(Date.now() + 24 * 3_600_000 + 1_000) },
    });
    const payload = { token };
    const old = await later.inject({ method: 'POST', url: '/auth/email/verify', payload });
    expect([old.statusCode, old.json().params]).toEqual([400, dead]);
    expect((await verify('a'.repeat(43))).json().params).toEqual(dead);
    await post('/auth/password/forgot', { email: person.email });
    const reset = await lastToken(ctx, person.email, 'reset-password');
    expect(reset).not.toBe('');
    expect((await verify(reset)).json().params).toEqual(dead);
    expect(await isVerified(person)).toBe(false);
  });

  it('refuses a link for an address that is not the account’s any more', async () => {
    const person = await signUp(ctx.app);
    const token = await lastToken(ctx, person.email, 'verify-email');
    await ctx.db.update(users).set({ email: newEmail() }).where(eq(users.id, person.userId));
    expect((await verify(token)).json().params).toEqual(dead);
    expect(await isVerified(person)).toBe(false);
  });

  it('answers resend alike for an account, a confirmed one and nobody; mails the first', async () => {
    const [open, confirmed] = [await signUp(ctx.app), await signUp(ctx.app)];
    await verify(await lastToken(ctx, confirmed.email, 'verify-email'));
    const nobody = newEmail();
    const asked = [open.email.toUpperCase(), confirmed.email, nobody];
    const answers = await Promise.all(asked.map(resend));
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(
      asked.map(() => [202, answers[0]?.body]),
    );
    expect(await mailsTo(ctx, open.email)).toHaveLength(2);
    expect(await mailsTo(ctx, confirmed.email)).toHaveLength(1);
    expect(await mailsTo(ctx, nobody)).toHaveLength(0);
    expect((await verify(await lastToken(ctx, open.email, 'verify-email'))).statusCode).toBe(200);
  });

  it('sends at most three more mails an hour to an address, and says nothing of it', async () => {
    const person = await signUp(ctx.app);
    for (let time = 0; time < 6; time += 1) {
      expect((await resend(person.email)).statusCode).toBe(202);
    }
    expect(await mailsTo(ctx, person.email)).toHaveLength(1 + 3);
  });
});
