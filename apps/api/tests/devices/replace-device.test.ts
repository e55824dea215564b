import { eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { devices, loginEvents, users } from '../../src/db/schema.ts';
import { describeOnBothDatabases, grantTier, newFingerprint, signUp } from '../harness/index.ts';
import { readMails } from './outbox.ts';
import { anotherCode, replacing } from './replacing.ts';

const hourMs = 60 * 60_000;
let offsetMs = 0;
const now = () => new Date(Date.now() + offsetMs);

describeOnBothDatabases(
  'POST /auth/devices/replace',
  (ctx) => {
    const { post, refused, askCode, replace } = replacing(ctx);
    const start = async () => {
      offsetMs = 0;
      return signUp(ctx.app);
    };

    it('lets a new phone in with the mailed code, and the old one learns why it is out', async () => {
      const person = await start();
      const next = await replace(person);
      expect((await next.ask({ url: '/users/me' })).statusCode).toBe(200);
      expect((await person.ask({ url: '/users/me' })).json()).toMatchObject({
        error: 'LOGIN_REVOKED',
        params: { reason: 'device_replaced' },
      });
      const bound = await ctx.db.select().from(devices).where(eq(devices.userId, person.userId));
      expect(bound.filter(({ isActive }) => isActive)).toMatchObject([
        { deviceFingerprint: next.fingerprint },
      ]);
      const events = await ctx.db
        .select({ kind: loginEvents.kind })
        .from(loginEvents)
        .where(eq(loginEvents.userId, person.userId))
        .orderBy(loginEvents.id);
      expect(events.map(({ kind }) => kind)).toEqual([
        'device_bound',
        'registered',
        'device_replaced',
        'device_bound',
        'signed_in',
      ]);
      await ctx.deps.mail.settle();
      // The code, and that a new device came in; K's mail of the address stands before them.
      expect(readMails(ctx.dataDir, person.email).length).toBeGreaterThanOrEqual(2);
    });

    it('refuses a wrong code with 401, after five of them with 429, and takes a new one', async () => {
      const person = await start();
      const { token, deviceId } = await refused(person);
      const code = await askCode(person, token);
      const send = (tried: string) =>
        post({ replace_token: token, device_id: deviceId, code: tried });
      for (let tries = 0; tries < 5; tries += 1) {
        const answer = await send(anotherCode(code));
        expect([answer.statusCode, answer.json().error]).toEqual([401, 'INVALID_CREDENTIALS']);
      }
      const late = await send(code);
      expect([late.statusCode, late.json().error]).toEqual([429, 'TOO_MANY_ATTEMPTS']);
      expect(Number(late.headers['retry-after'])).toBeGreaterThan(0);
      const renewed = await askCode(person, token, 2);
      expect((await send(renewed)).statusCode).toBe(200);
    });

    it('counts 20 parallel tries at one code exactly', async () => {
      const person = await start();
      const { token, deviceId } = await refused(person);
      const code = anotherCode(await askCode(person, token));
      const payload = { replace_token: token, device_id: deviceId, code };
      const answers = await Promise.all(Array.from({ length: 20 }, () => post(payload)));
      const statuses = answers.map(({ statusCode }) => statusCode);
      expect(statuses.filter((status) => status === 401)).toHaveLength(5);
      expect(statuses.filter((status) => status === 429)).toHaveLength(15);
    });

    it('takes the right code once, however many send it at the same time', async () => {
      const person = await start();
      const { token, deviceId } = await refused(person);
      const code = await askCode(person, token);
      const payload = { replace_token: token, device_id: deviceId, code };
      const answers = await Promise.all(Array.from({ length: 10 }, () => post(payload)));
      expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
      expect((await post(payload)).json().error).toBe('INVALID_CREDENTIALS');
    });

    it('mails three codes an hour for one device, and ten for one person', async () => {
      const person = await start();
      const statuses: number[] = [];
      for (let device = 0; device < 5; device += 1) {
        const { token } = await refused(person);
        for (let time = 0; time < 4; time += 1) {
          statuses.push((await post({ replace_token: token })).statusCode);
        }
      }
      const ofDevice = [202, 202, 202, 429];
      expect(statuses.slice(0, 12)).toEqual([...ofDevice, ...ofDevice, ...ofDevice]);
      expect(statuses.slice(12)).toEqual([202, 429, 429, 429, 429, 429, 429, 429]);
    });

    it('refuses a code after ten minutes and a token after fifteen', async () => {
      const person = await start();
      const { token, deviceId } = await refused(person);
      const code = await askCode(person, token);
      offsetMs = hourMs / 6 + 1000;
      const payload = { replace_token: token, device_id: deviceId, code };
      expect((await post(payload)).json().error).toBe('INVALID_CREDENTIALS');
      offsetMs = hourMs / 4 + 1000;
      expect((await post(payload)).json().error).toBe('TOKEN_EXPIRED');
    });

    it('refuses what is not exactly one of our tokens, and opens one of the older secret', async () => {
      const person = await start();
      const { token, deviceId } = await refused(person);
      const changed = `${token.slice(0, -6)}${token.at(-6) === 'A' ? 'B' : 'A'}${token.slice(-5)}`;
      for (const one of [changed, token.slice(0, -4), person.accessToken, 'x'.repeat(300)]) {
        const answer = await post({ replace_token: one });
        expect([answer.statusCode, answer.json().error]).toEqual([401, 'UNAUTHENTICATED']);
      }
      const [current = ''] = ctx.deps.config.jwtSecrets;
      const rotated = await ctx.buildApp({
        environment: { JWT_SECRET: `Zk4uWq8eRt2yUi6oPa0sDf5gHj9kLx3c,${current}` },
        parts: { now },
      });
      expect((await post({ replace_token: token, device_id: deviceId }, rotated)).statusCode).toBe(
        202,
      );
    });

    it('says which devices there are where none of them is named, and the code stays good', async () => {
      const [person, other] = [await start(), await start()];
      const { token, deviceId } = await refused(person);
      const { deviceId: foreign } = await refused(other);
      const code = await askCode(person, token);
      for (const named of [{}, { device_id: foreign }, { device_id: crypto.randomUUID() }]) {
        const answer = await post({ replace_token: token, code, ...named });
        expect(answer.statusCode).toBe(403);
        expect(answer.json()).toMatchObject({
          error: 'DEVICE_LIMIT_REACHED',
          params: { limit: 1, devices: [{ id: deviceId }], replace_token: expect.any(String) },
        });
      }
      const payload = { replace_token: token, device_id: deviceId, code };
      expect((await post(payload)).statusCode).toBe(200);
      expect((await other.ask({ url: '/users/me' })).statusCode).toBe(200);
    });

    it('does not take one device’s code for another', async () => {
      const person = await start();
      const [first, second] = [await refused(person), await refused(person, newFingerprint())];
      const code = await askCode(person, first.token);
      const payload = { replace_token: second.token, device_id: second.deviceId, code };
      expect((await post(payload)).json().error).toBe('INVALID_CREDENTIALS');
    });

    it('is free three times in thirty days, and then possible once a day', async () => {
      const person = await start();
      let last = person;
      for (let time = 1; time <= 3; time += 1) last = await replace(last, time);
      offsetMs = hourMs * 2;
      const { token, deviceId } = await refused(person);
      const code = await askCode(person, token, 4);
      const early = await post({ replace_token: token, device_id: deviceId, code });
      expect([early.statusCode, early.json().error]).toEqual([429, 'DEVICE_REMOVAL_LIMIT']);
      expect(Number(early.headers['retry-after'])).toBeLessThanOrEqual(22 * 3600 + 1);
      offsetMs = hourMs * 25;
      await replace(last, 5);
    });

    it('needs no device to go where there is room again', async () => {
      const person = await start();
      const { token } = await refused(person);
      const code = await askCode(person, token);
      await grantTier(ctx.db, person.userId, 'standard');
      const answer = await post({ replace_token: token, code });
      expect(answer.statusCode).toBe(200);
      expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
    });

    it('refuses a suspended account at both steps', async () => {
      const person = await start();
      const { token, deviceId } = await refused(person);
      const code = await askCode(person, token);
      const suspended = { suspendedAt: new Date() };
      await ctx.db.update(users).set(suspended).where(eq(users.id, person.userId));
      for (const step of [{}, { device_id: deviceId, code }]) {
        const answer = await post({ replace_token: token, ...step });
        expect(answer.json().error).toBe('ACCOUNT_SUSPENDED');
      }
    });
  },
  { parts: { now } },
);
