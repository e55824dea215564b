import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { loginEvents, subscriptionSources } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  grantTier,
  logIn,
  newFingerprint,
  type Person,
  refresh,
  signUp,
  toPerson,
} from '../harness/index.ts';
import { replacing } from './replacing.ts';

describeOnBothDatabases('after a downgrade', (ctx) => {
  const { post, askCode } = replacing(ctx);
  /** Three devices on pro; the first was used last. Then the account is free. */
  const threeThenFree = async (): Promise<[Person, Person, Person]> => {
    const first = await signUp(ctx.app);
    await grantTier(ctx.db, first.userId, 'pro');
    const [second, third] = [await another(first), await another(first)];
    const answer = await refresh(ctx.app, first.refreshToken, first.fingerprint);
    const { access_token, refresh_token } = answer.json();
    const used = toPerson(ctx.app, first, {
      user_id: first.userId,
      access_token,
      refresh_token,
      expires_in: 3600,
      subscription: { tier: 'pro', sessions_remaining: null },
    });
    await ctx.db.delete(subscriptionSources).where(eq(subscriptionSources.userId, first.userId));
    return [used, second, third];
  };
  const another = async (person: Person) => {
    const fingerprint = newFingerprint();
    const answer = await logIn(ctx.app, person, fingerprint);
    return toPerson(ctx.app, { ...person, fingerprint }, answer.json());
  };
  const me = (person: Person) => person.ask({ url: '/users/me' });
  const full = {
    error: 'DEVICE_LIMIT_REACHED',
    params: { limit: 1, devices: [{ id: expect.any(String) }], replace_token: expect.any(String) },
  };

  it('the device used last stays, whoever asks first, and the others are led on', async () => {
    const [first, second, third] = await threeThenFree();
    for (const person of [second, third, second]) {
      const answer = await me(person);
      expect(answer.statusCode).toBe(403);
      expect(answer.json()).toMatchObject(full);
    }
    expect((await me(first)).statusCode).toBe(200);
    const devices = (await first.ask({ url: '/devices' })).json();
    expect(devices).toMatchObject({ devices: [{ current: true }], limit: 1 });
    const events = await ctx.db
      .select()
      .from(loginEvents)
      .where(eq(loginEvents.userId, first.userId));
    expect(events.filter(({ kind }) => kind === 'device_removed')).toHaveLength(2);
  });

  it('a refresh is told the same, and does not make its device the last used one', async () => {
    const [first, second] = await threeThenFree();
    const answer = await refresh(ctx.app, second.refreshToken, second.fingerprint);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject(full);
    const again = await refresh(ctx.app, second.refreshToken, second.fingerprint);
    expect(again.json()).toMatchObject(full);
    expect((await me(first)).statusCode).toBe(200);
  });

  it('all of them asking at once end the same two', async () => {
    const [first, second, third] = await threeThenFree();
    const people = Array.from({ length: 8 }, () => [first, second, third]).flat();
    const answers = await Promise.all(
      people.map(async (person) => ({ person, ...(await me(person)) })),
    );
    const statuses = answers.map(({ statusCode }) => statusCode);
    expect(statuses).toEqual(people.map((person) => (person === first ? 200 : 403)));
  });

  it('the token given there leads back in, in place of the device that stayed', async () => {
    const [first, second] = await threeThenFree();
    const { params } = (await me(second)).json();
    const code = await askCode(second, params.replace_token);
    const answer = await post({
      replace_token: params.replace_token,
      device_id: params.devices[0].id,
      code,
    });
    expect(answer.statusCode).toBe(200);
    expect((await me(toPerson(ctx.app, second, answer.json()))).statusCode).toBe(200);
    expect((await me(first)).json().params).toEqual({ reason: 'device_replaced' });
  });

  it('no other device is told the way back', async () => {
    const [, second] = await threeThenFree();
    await me(second);
    const answer = await second.ask({
      url: '/users/me',
      headers: { 'x-device-fingerprint': newFingerprint() },
    });
    expect(answer.json()).toMatchObject({ error: 'DEVICE_BOUND_TO_OTHER', params: {} });
    const refreshed = await refresh(ctx.app, second.refreshToken, newFingerprint());
    expect(refreshed.json()).toMatchObject({ error: 'LOGIN_REVOKED' });
  });

  it('and an upgrade, the one that made room is told to sign in anew', async () => {
    const [first, second] = await threeThenFree();
    await me(second);
    await grantTier(ctx.db, first.userId, 'pro');
    expect((await me(second)).json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'downgraded' },
    });
    expect((await logIn(ctx.app, second, second.fingerprint)).statusCode).toBe(200);
  });

  it('signing in on a known device makes that one stay', async () => {
    const [first, second] = await threeThenFree();
    expect((await logIn(ctx.app, second, second.fingerprint)).statusCode).toBe(200);
    expect((await me(second)).statusCode).toBe(200);
    expect((await me(first)).json()).toMatchObject(full);
  });
});
