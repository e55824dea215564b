import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { devices, users } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  logIn,
  newEmail,
  newFingerprint,
  signUp,
  toPerson,
} from '../harness/index.ts';
import { readMails, waitForCode } from './outbox.ts';
import { replacing } from './replacing.ts';

describeOnBothDatabases('somebody who registers a victim’s device first', (ctx) => {
  const { post, refused, askCode } = replacing(ctx);
  const password = 'a quiet long sentence';
  const register = (email: string, fingerprint: string) =>
    ctx.app.inject({
      method: 'POST',
      url: '/auth/register',
      payload: { email, password, device_fingerprint: fingerprint, locale: 'es' },
    });
  const findAccount = (email: string) => ctx.db.select().from(users).where(eq(users.email, email));

  it('does not keep the victim from signing up: refused, then in with the mailed code', async () => {
    const fingerprint = newFingerprint();
    const thief = await signUp(ctx.app, { fingerprint });
    const email = newEmail();
    const first = await register(email, fingerprint);
    expect([first.statusCode, first.json().error]).toEqual([403, 'DEVICE_BOUND_TO_OTHER']);
    expect(Object.keys(first.json().params)).toEqual(['replace_token']);
    expect(await findAccount(email)).toEqual([]);

    const token = first.json().params.replace_token;
    const code = await askCode({ email }, token);
    expect(await findAccount(email)).toEqual([]);
    const answer = await post({ replace_token: token, code });
    expect(answer.statusCode).toBe(201);
    const victim = toPerson(ctx.app, { email, password, fingerprint }, answer.json());
    expect((await victim.ask({ url: '/users/me' })).json()).toMatchObject({
      email,
      email_verified: true,
      locale: 'es',
    });
    expect((await thief.ask({ url: '/users/me' })).json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'device_replaced' },
    });
    expect((await logIn(ctx.app, victim, fingerprint)).statusCode).toBe(200);
    await ctx.deps.mail.settle();
    expect(readMails(ctx.dataDir, thief.email).length).toBeGreaterThan(0);
  });

  it('does not keep the victim from signing in on a device of theirs', async () => {
    const fingerprint = newFingerprint();
    const [victim] = [await signUp(ctx.app), await signUp(ctx.app, { fingerprint })];
    const { error, token, deviceId, params } = await refused(victim, fingerprint);
    expect(error).toBe('DEVICE_BOUND_TO_OTHER');
    expect(params).toMatchObject({ limit: 1, devices: [{ id: deviceId }] });
    const code = await askCode(victim, token);
    const payload = { replace_token: token, device_id: deviceId, code };
    const answer = await post(payload);
    expect(answer.statusCode).toBe(200);
    const active = await ctx.db
      .select()
      .from(devices)
      .where(eq(devices.deviceFingerprint, fingerprint));
    expect(active.filter(({ isActive }) => isActive)).toMatchObject([{ userId: victim.userId }]);
  });

  it('keeps an address that was registered meanwhile with whoever has it', async () => {
    const fingerprint = newFingerprint();
    await signUp(ctx.app, { fingerprint });
    const email = newEmail();
    const token = (await register(email, fingerprint)).json().params.replace_token;
    const code = await askCode({ email }, token);
    const owner = await signUp(ctx.app, { email });
    const answer = await post({ replace_token: token, code });
    expect([answer.statusCode, answer.json().error]).toEqual([409, 'EMAIL_TAKEN']);
    expect((await owner.ask({ url: '/users/me' })).statusCode).toBe(200);
  });

  it('lets two people take one device from each other at the same time without a fault', async () => {
    const [a, b] = [await signUp(ctx.app), await signUp(ctx.app)];
    const ask = async (person: typeof a, fingerprint: string) => {
      const { token, deviceId } = await refused(person, fingerprint);
      await post({ replace_token: token });
      const code = await waitForCode(ctx.dataDir, person.email);
      return { replace_token: token, device_id: deviceId, code };
    };
    const wishes = [await ask(a, b.fingerprint), await ask(b, a.fingerprint)];
    const answers = await Promise.all(wishes.map((wish) => post(wish)));
    expect(answers.map(({ statusCode }) => statusCode).every((status) => status < 500)).toBe(true);
    const all = await ctx.db.select().from(devices);
    const active = all.filter(
      ({ isActive, userId }) => isActive && [a.userId, b.userId].includes(userId),
    );
    expect(active.length).toBeLessThanOrEqual(2);
  });
});
