import { expect, it } from 'vitest';
import { rateLimits } from '../../src/db/schema.ts';
import {
  describeOnBothDatabases,
  grantTier,
  logIn,
  newEmail,
  newFingerprint,
  signUp,
} from '../harness/index.ts';

const environment = { LOGIN_ATTEMPTS_PER_HOUR: '5' };

describeOnBothDatabases('passwords tried at one account', (ctx) => {
  const tryAt = async (app: typeof ctx.app, email: string, count: number) => {
    const answers = [];
    for (let at = 0; at < count; at += 1) {
      answers.push(await logIn(app, { email, password: `guess ${at}` }));
    }
    return answers;
  };

  it('are refused after so many from unknown devices, with the right one too', async () => {
    const app = await ctx.buildApp({ environment });
    const person = await signUp(app);
    const answers = await tryAt(app, person.email, 8);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([
      401, 401, 401, 401, 401, 429, 429, 429,
    ]);
    const refused = await logIn(app, person);
    expect(refused.json()).toMatchObject({ error: 'TOO_MANY_ATTEMPTS', params: {} });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(3_500);
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(3_600);
  });

  it('are refused in the same way where there is no account', async () => {
    const app = await ctx.buildApp({ environment });
    const person = await signUp(app);
    const known = await tryAt(app, person.email, 7);
    const unknown = await tryAt(app, newEmail(), 7);
    const seen = (answers: typeof known) =>
      answers.map((answer) => [
        answer.statusCode,
        { ...answer.json(), request_id: '' },
        Object.keys(answer.headers).toSorted(),
      ]);
    expect(seen(unknown)).toEqual(seen(known));
  });

  it('count for an address however it is written', async () => {
    const app = await ctx.buildApp({ environment });
    const { email } = await signUp(app);
    await tryAt(app, email.toUpperCase(), 5);
    expect((await tryAt(app, ` ${email}`, 1))[0]?.statusCode).toBe(429);
  });

  it('never keep the owner from a device that is, or was, the account’s', async () => {
    const app = await ctx.buildApp({ environment });
    const person = await signUp(app);
    await grantTier(ctx.db, person.userId, 'standard');
    const second = newFingerprint();
    expect((await logIn(app, person, second)).statusCode).toBe(200);
    await tryAt(app, person.email, 20);
    for (const device of [person.fingerprint, second]) {
      expect((await logIn(app, person, device)).statusCode).toBe(200);
    }
    await ctx.db.execute(
      `update devices set is_active = false where device_fingerprint = '${second}'`,
    );
    expect((await logIn(app, person, second)).statusCode).toBe(200);
  });

  it('are counted for a known device as well, and a success forgives nothing', async () => {
    const app = await ctx.buildApp({ environment });
    const person = await signUp(app);
    const statuses: number[] = [];
    for (let at = 0; at < 4; at += 1) {
      const wrong = { ...person, password: 'not this one' };
      statuses.push((await logIn(app, wrong, person.fingerprint)).statusCode);
    }
    for (let at = 0; at < 2; at += 1) {
      statuses.push((await logIn(app, person, person.fingerprint)).statusCode);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 200, 429]);
  });

  it('from a device of another account are strangers’', async () => {
    const app = await ctx.buildApp({ environment });
    const [person, other] = [await signUp(app), await signUp(app)];
    await tryAt(app, person.email, 5);
    expect((await logIn(app, person, other.fingerprint)).statusCode).toBe(429);
  });

  it('let exactly so many of a parallel flood reach the hash', async () => {
    let hashed = 0;
    const { passwords } = ctx.deps;
    const matches: typeof passwords.matches = (...words) => {
      hashed += 1;
      return passwords.matches(...words);
    };
    const parts = { passwords: { ...passwords, matches } };
    const app = await ctx.buildApp({ environment, parts });
    const { email } = await signUp(app);
    const flood = Array.from({ length: 60 }, (_, at) => logIn(app, { email, password: `${at}` }));
    const statuses = (await Promise.all(flood)).map(({ statusCode }) => statusCode);
    expect(statuses.filter((status) => status === 401)).toHaveLength(5);
    expect(hashed).toBe(5);
  });

  it('are counted under a key that names nobody', async () => {
    const app = await ctx.buildApp({ environment });
    const { email, fingerprint } = await signUp(app);
    await logIn(app, { email, password: 'not this one' }, fingerprint);
    const kept = JSON.stringify(await ctx.db.select().from(rateLimits));
    for (const secret of [email, fingerprint]) expect(kept).not.toContain(secret);
  });
});
