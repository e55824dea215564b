import { and, eq, isNull } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { activeSessions, devices, users } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  grantTier,
  logIn,
  newEmail,
  newFingerprint,
  signUp,
  toPerson,
} from '../harness/index.ts';

describeOnBothDatabases('POST /auth/login', (ctx) => {
  const activeDevices = (userId: string) =>
    ctx.db
      .select()
      .from(devices)
      .where(and(eq(devices.userId, userId), eq(devices.isActive, true)));
  const liveLogins = (userId: string) =>
    ctx.db
      .select()
      .from(activeSessions)
      .where(and(eq(activeSessions.userId, userId), isNull(activeSessions.revokedAt)));

  it('answers 200 on the known device and keeps its login', async () => {
    const person = await signUp(ctx.app);
    const answer = await logIn(ctx.app, person, person.fingerprint);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ user_id: person.userId, expires_in: 3600 });
    expect(await liveLogins(person.userId)).toHaveLength(1);
    expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
  });

  it('takes the e-mail in any case', async () => {
    const person = await signUp(ctx.app);
    const shouted = { ...person, email: ` ${person.email.toUpperCase()} ` };
    expect((await logIn(ctx.app, shouted, person.fingerprint)).statusCode).toBe(200);
  });

  it('answers an unknown e-mail and a wrong password alike', async () => {
    const person = await signUp(ctx.app);
    const wrong = await logIn(ctx.app, { ...person, password: 'not this one' });
    const unknown = await logIn(ctx.app, { email: newEmail(), password: 'not this one' });
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.json().error).toBe('INVALID_CREDENTIALS');
    expect({ ...unknown.json(), request_id: '' }).toEqual({ ...wrong.json(), request_id: '' });
  });

  it('takes as long for an unknown e-mail as for a wrong password', async () => {
    const person = await signUp(ctx.app);
    const timesMs = { wrong: [] as number[], unknown: [] as number[] };
    const attempt = async (kind: keyof typeof timesMs, email: string) => {
      const startedMs = performance.now();
      await logIn(ctx.app, { email, password: 'not this one' });
      timesMs[kind].push(performance.now() - startedMs);
    };
    for (let round = 0; round < 15; round += 1) {
      await attempt('wrong', person.email);
      await attempt('unknown', newEmail());
    }
    // The fastest of each: what else the machine does only ever adds time.
    const ratio = Math.min(...timesMs.unknown) / Math.min(...timesMs.wrong);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it('says nothing about devices before the right password', async () => {
    const person = await signUp(ctx.app);
    const answer = await logIn(ctx.app, { ...person, password: 'not this one' }, newFingerprint());
    expect(answer.json()).toMatchObject({ error: 'INVALID_CREDENTIALS', params: {} });
  });

  it('refuses a second device on free with the list of devices', async () => {
    const person = await signUp(ctx.app);
    const answer = await logIn(ctx.app, person);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({
      error: 'DEVICE_LIMIT_REACHED',
      params: {
        limit: 1,
        devices: [
          { id: expect.any(String), device_name: null, last_active_at: expect.any(String) },
        ],
      },
    });
  });

  it('names a device by its headers where the body does not', async () => {
    const person = await signUp(ctx.app);
    await ctx.app.inject({
      method: 'POST',
      url: '/auth/login',
      headers: { 'x-device-name': 'Kitchen tablet', 'x-device-platform': 'android' },
      payload: {
        email: person.email,
        password: person.password,
        device_fingerprint: person.fingerprint,
      },
    });
    const known = [{ deviceName: 'Kitchen tablet', platform: 'android' }];
    expect(await activeDevices(person.userId)).toMatchObject(known);
  });

  it('refuses a device that is bound to another account', async () => {
    const [person, other] = [await signUp(ctx.app), await signUp(ctx.app)];
    const answer = await logIn(ctx.app, person, other.fingerprint);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ error: 'DEVICE_BOUND_TO_OTHER', params: {} });
  });

  it('refuses a suspended account after the right password only', async () => {
    const person = await signUp(ctx.app);
    await ctx.db.update(users).set({ suspendedAt: new Date() }).where(eq(users.id, person.userId));
    const right = await logIn(ctx.app, person, person.fingerprint);
    const wrong = await logIn(ctx.app, { ...person, password: 'not this one' });
    expect(right.json().error).toBe('ACCOUNT_SUSPENDED');
    expect(wrong.json().error).toBe('INVALID_CREDENTIALS');
    expect((await person.ask({ url: '/users/me' })).json().error).toBe('ACCOUNT_SUSPENDED');
  });

  it('lets none of 30 parallel log-ins from new devices pass on free', async () => {
    const person = await signUp(ctx.app);
    const answers = await Promise.all(Array.from({ length: 30 }, () => logIn(ctx.app, person)));
    expect(new Set(answers.map((answer) => answer.json().error))).toEqual(
      new Set(['DEVICE_LIMIT_REACHED']),
    );
    expect(await activeDevices(person.userId)).toHaveLength(1);
  });

  it.each([
    ['standard', 2],
    ['pro', 3],
    ['org', 5],
  ] as const)('never passes the limits of %s with 30 parallel new devices', async (tier, limit) => {
    const person = await signUp(ctx.app);
    await grantTier(ctx.db, person.userId, tier);
    const answers = await Promise.all(Array.from({ length: 30 }, () => logIn(ctx.app, person)));
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(limit - 1);
    expect(await activeDevices(person.userId)).toHaveLength(limit);
    expect(await liveLogins(person.userId)).toHaveLength(limit);
  });

  it('ends the login that was used least recently when a downgraded account signs in', async () => {
    const first = await signUp(ctx.app);
    await grantTier(ctx.db, first.userId, 'standard');
    const fingerprint = newFingerprint();
    const answer = await logIn(ctx.app, first, fingerprint);
    const second = toPerson(ctx.app, { ...first, fingerprint }, answer.json());
    await ctx.db.execute(`delete from subscription_sources where user_id = '${first.userId}'`);
    expect((await logIn(ctx.app, first, first.fingerprint)).statusCode).toBe(200);
    const refused = await second.ask({ url: '/users/me' });
    expect(refused.statusCode).toBe(403);
    expect(refused.json()).toMatchObject({
      error: 'DEVICE_LIMIT_REACHED',
      params: { limit: 1, replace_token: expect.any(String) },
    });
    expect(await liveLogins(first.userId)).toHaveLength(1);
  });
});
