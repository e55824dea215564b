import { expect, it } from 'vitest';
import { deviceCounters } from '../../src/db/schema.ts';
import { createDeviceCounters } from '../../src/features/usage/device-counters.ts';
import { forgetExpired } from '../../src/jobs/forget-expired.ts';
import {
  describeOnBothDatabases,
  newEmail,
  newFingerprint,
  type Person,
  signUp,
  toPerson,
} from '../harness/index.ts';
import { replacing } from './replacing.ts';

const dayMs = 24 * 60 * 60_000;

describeOnBothDatabases('free sessions of a device', (ctx) => {
  const { post, askCode, replace } = replacing(ctx);
  const use = async (person: Person, count: number) => {
    for (let at = 0; at < count; at += 1) {
      await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    }
  };
  const used = async (person: Person) =>
    (await person.ask({ url: '/subscriptions/usage' })).json().sessions_used;
  const removeOwn = async (person: Person) => {
    const { devices } = (await person.ask({ url: '/devices' })).json();
    return person.ask({ method: 'DELETE', url: `/devices/${devices[0].id}` });
  };
  const countersOf = () => ctx.db.select().from(deviceCounters);

  it('go on where they were when its account is deleted and another one is made on it', async () => {
    const person = await signUp(ctx.app);
    await use(person, 4);
    const payload = { confirmation: 'DELETE_MY_ACCOUNT' };
    const gone = await person.ask({ method: 'DELETE', url: '/users/me', payload });
    expect(gone.statusCode).toBe(200);
    const next = await signUp(ctx.app, { fingerprint: person.fingerprint });
    expect(await used(next)).toBe(4);
    await use(next, 7);
    expect(await used(next)).toBe(10);
  });

  it('go on when the device is removed, and nothing kept names device or account', async () => {
    const person = await signUp(ctx.app);
    await use(person, 3);
    await removeOwn(person);
    const kept = JSON.stringify(await countersOf());
    for (const secret of [person.fingerprint, person.userId, person.email]) {
      expect(kept).not.toContain(secret);
    }
    expect(await used(await signUp(ctx.app, { fingerprint: person.fingerprint }))).toBe(3);
  });

  it('go on when the device is replaced by another, and the account keeps its own count', async () => {
    const person = await signUp(ctx.app);
    await use(person, 2);
    const moved = await replace(person);
    expect(await used(moved)).toBe(2);
    expect(await used(await signUp(ctx.app, { fingerprint: person.fingerprint }))).toBe(2);
  });

  it('go on when somebody new takes the device over', async () => {
    const person = await signUp(ctx.app);
    await use(person, 5);
    const known = { email: newEmail(), password: person.password };
    const refused = await ctx.app.inject({
      method: 'POST',
      url: '/auth/register',
      payload: { ...known, device_fingerprint: person.fingerprint },
    });
    const token = refused.json().params.replace_token;
    const code = await askCode(known, token);
    const answer = await post({ replace_token: token, code });
    const next = toPerson(ctx.app, { ...known, fingerprint: person.fingerprint }, answer.json());
    expect(await used(next)).toBe(5);
  });

  it('start at none on a device that nobody used, and for an account that was there before', async () => {
    expect(await used(await signUp(ctx.app))).toBe(0);
    const [leaving, staying] = [await signUp(ctx.app), await signUp(ctx.app)];
    await use(leaving, 6);
    await removeOwn(leaving);
    await removeOwn(staying);
    const answer = await ctx.app.inject({
      method: 'POST',
      url: '/auth/login',
      payload: {
        email: staying.email,
        password: staying.password,
        device_fingerprint: leaving.fingerprint,
      },
    });
    const known = { ...staying, fingerprint: leaving.fingerprint };
    expect(await used(toPerson(ctx.app, known, answer.json()))).toBe(0);
  });

  it('are found under an older secret, and forgotten after twelve months', async () => {
    const person = await signUp(ctx.app);
    await use(person, 2);
    await removeOwn(person);
    const [secret = ''] = ctx.deps.config.jwtSecrets;
    const rotated = createDeviceCounters(['Zk4uWq8eRt2yUi6oPa0sDf5gHj9kLx3c', secret]);
    const first = await signUp(ctx.app);
    await rotated.restore(ctx.db, first.userId, person.fingerprint, new Date());
    expect(await used(first)).toBe(2);

    const late = new Date(Date.now() + 367 * dayMs);
    const second = await signUp(ctx.app, { fingerprint: newFingerprint() });
    await rotated.restore(ctx.db, second.userId, person.fingerprint, late);
    expect(await used(second)).toBe(0);
    await forgetExpired({ ...ctx.deps, now: () => late }, new AbortController().signal);
    expect(await countersOf()).toEqual([]);
  });
});
