import { randomUUID } from 'node:crypto';
import { loginsResponseSchema } from '@solacore/contract';
import { expect, it } from 'vitest';
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

describeOnBothDatabases('/auth/logins', (ctx) => {
  const onDevices = async (count: number): Promise<Person[]> => {
    const first = await signUp(ctx.app);
    await grantTier(ctx.db, first.userId, 'org');
    const people = [first];
    while (people.length < count) {
      const fingerprint = newFingerprint();
      const answer = await logIn(ctx.app, first, fingerprint);
      people.push(toPerson(ctx.app, { ...first, fingerprint }, answer.json()));
    }
    return people;
  };
  const list = async (person: Person) =>
    loginsResponseSchema.parse((await person.ask({ url: '/auth/logins' })).json()).logins;
  const currentOf = async (person: Person) =>
    (await list(person)).find(({ current }) => current)?.id ?? '';
  const end = (person: Person, id: string) =>
    person.ask({ method: 'DELETE', url: `/auth/logins/${id}` });
  const reasonFor = async (person: Person) =>
    (await person.ask({ url: '/users/me' })).json().params?.reason;

  it('are listed with the current one marked', async () => {
    const [first, second] = await onDevices(2);
    if (!first || !second) throw new Error('Two devices were asked for');
    const logins = await list(second);
    expect(logins.map(({ current }) => current)).toEqual([true, false]);
    expect(logins).toMatchObject([
      { device_id: expect.any(String), device_name: null, created_at: expect.any(String) },
      { last_used_at: expect.any(String) },
    ]);
    expect(await currentOf(first)).not.toBe(await currentOf(second));
  });

  it('end one by one, refused at once with the reason, their devices still bound', async () => {
    const [first, second] = await onDevices(2);
    if (!first || !second) throw new Error('Two devices were asked for');
    expect((await end(first, await currentOf(second))).statusCode).toBe(204);
    expect(await reasonFor(second)).toBe('signed_out_elsewhere');
    const refreshed = await refresh(ctx.app, second.refreshToken, second.fingerprint);
    expect(refreshed.json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'signed_out_elsewhere' },
    });
    expect((await logIn(ctx.app, first, second.fingerprint)).statusCode).toBe(200);
  });

  it('may be the own one, which is signing out here', async () => {
    const [person] = await onDevices(1);
    if (!person) throw new Error('A device was asked for');
    const answer = await end(person, await currentOf(person));
    expect(answer.statusCode).toBe(204);
    expect(String(answer.headers['set-cookie'])).toContain('solacore_refresh=;');
    expect(await reasonFor(person)).toBe('signed_out');
  });

  it('all end but this one, and how many is said', async () => {
    const people = await onDevices(4);
    const [first, ...others] = people;
    if (!first) throw new Error('Devices were asked for');
    const answer = await first.ask({ method: 'DELETE', url: '/auth/logins' });
    expect([answer.statusCode, answer.json()]).toEqual([200, { revoked: 3 }]);
    for (const other of others) expect(await reasonFor(other)).toBe('signed_out_elsewhere');
    expect(await list(first)).toHaveLength(1);
    const again = await first.ask({ method: 'DELETE', url: '/auth/logins' });
    expect(again.json()).toEqual({ revoked: 0 });
  });

  it('answer another person’s as a random or an ended one', async () => {
    const [[person, second], stranger] = [await onDevices(2), await signUp(ctx.app)];
    if (!person || !second) throw new Error('Two devices were asked for');
    const ended = await currentOf(second);
    await end(person, ended);
    const answers = [
      await end(person, randomUUID()),
      await end(person, await currentOf(stranger)),
      await end(person, ended),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404, 404]);
    const bodies = answers.map((answer) => JSON.stringify({ ...answer.json(), request_id: '' }));
    expect(new Set(bodies).size).toBe(1);
    expect((await stranger.ask({ url: '/users/me' })).statusCode).toBe(200);
  });

  it('of one device replace each other: the refresh tokens from before are worth nothing', async () => {
    const [person] = await onDevices(1);
    if (!person) throw new Error('A device was asked for');
    const answer = await logIn(ctx.app, person, person.fingerprint);
    const old = await refresh(ctx.app, person.refreshToken, person.fingerprint);
    expect([old.statusCode, old.json().error]).toEqual([401, 'UNAUTHENTICATED']);
    const { refresh_token: token } = answer.json();
    expect((await refresh(ctx.app, token, person.fingerprint)).statusCode).toBe(200);
    expect(await list(person)).toHaveLength(1);
  });
});
