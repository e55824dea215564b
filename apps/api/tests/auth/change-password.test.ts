import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { users } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  grantTier,
  lastToken,
  logIn,
  mailsTo,
  newFingerprint,
  type Person,
  signUp,
  toPerson,
} from '../harness/index.ts';

const password = 'another quiet sentence';

describeOnBothDatabases('changing the password', (ctx) => {
  const change = (person: Person, payload: object) =>
    person.ask({ method: 'POST', url: '/auth/password/change', payload });
  const onTwoDevices = async () => {
    const person = await signUp(ctx.app);
    await grantTier(ctx.db, person.userId, 'pro');
    const fingerprint = newFingerprint();
    const answer = await logIn(ctx.app, person, fingerprint);
    return { person, other: toPerson(ctx.app, { ...person, fingerprint }, answer.json()) };
  };

  it('ends the other logins at once and keeps this one', async () => {
    const { person, other } = await onTwoDevices();
    const answer = await change(person, { current_password: person.password, password });
    expect(answer.statusCode).toBe(204);
    const refused = await other.ask({ url: '/users/me' });
    expect(refused.json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'password_changed' },
    });
    expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(401);
    const renewed = { ...person, password };
    expect((await logIn(ctx.app, renewed, person.fingerprint)).statusCode).toBe(200);
    const subjects = (await mailsTo(ctx, person.email)).map(({ subject }) => subject);
    expect(subjects).toContain('Your password was changed');
  });

  it('leaves the other logins where it is asked to', async () => {
    const { person, other } = await onTwoDevices();
    await change(person, { current_password: person.password, password, revoke_others: false });
    expect((await other.ask({ url: '/users/me' })).statusCode).toBe(200);
  });

  it('refuses a wrong present password or none, and changes nothing', async () => {
    const person = await signUp(ctx.app);
    for (const wrong of [{ current_password: 'not the password' }, {}]) {
      const answer = await change(person, { ...wrong, password });
      expect([answer.statusCode, answer.json().error]).toEqual([401, 'INVALID_CREDENTIALS']);
    }
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(200);
  });

  it('stops somebody who guesses the present password', async () => {
    const person = await signUp(ctx.app);
    const codes: string[] = [];
    for (let time = 0; time < 21; time += 1) {
      const answer = await change(person, { current_password: `guess number ${time}`, password });
      codes.push(answer.json().error);
    }
    expect(new Set(codes.slice(0, 20))).toEqual(new Set(['INVALID_CREDENTIALS']));
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('lets one of 10 parallel changes pass', async () => {
    const person = await signUp(ctx.app);
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, at) =>
        change(person, { current_password: person.password, password: `${password} ${at}` }),
      ),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 204)).toHaveLength(1);
  });

  it('gives an account without a password its first', async () => {
    const person = await signUp(ctx.app);
    await ctx.db.update(users).set({ passwordHash: null }).where(eq(users.id, person.userId));
    expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(401);
    expect((await change(person, { password })).statusCode).toBe(204);
    const answer = await logIn(ctx.app, { ...person, password }, person.fingerprint);
    expect(answer.statusCode).toBe(200);
  });

  it('voids a reset link that was asked for before', async () => {
    const person = await signUp(ctx.app);
    const { email } = person;
    await ctx.app.inject({ method: 'POST', url: '/auth/password/forgot', payload: { email } });
    const token = await lastToken(ctx, email, 'reset-password');
    await change(person, { current_password: person.password, password });
    const late = await ctx.app.inject({
      method: 'POST',
      url: '/auth/password/reset',
      payload: { token, password: 'a stranger’s choice' },
    });
    expect(late.statusCode).toBe(400);
  });
});
