import { randomUUID } from 'node:crypto';
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
import { readMails } from './outbox.ts';

const hourMs = 60 * 60_000;
let offsetMs = 0;
const now = () => new Date(Date.now() + offsetMs);

describeOnBothDatabases(
  '/devices',
  (ctx) => {
    const onTwoDevices = async (): Promise<[Person, Person]> => {
      offsetMs = 0;
      const first = await signUp(ctx.app);
      await grantTier(ctx.db, first.userId, 'pro');
      return [first, await another(first)];
    };
    const another = async (person: Person) => {
      const fingerprint = newFingerprint();
      const answer = await logIn(ctx.app, person, fingerprint);
      return toPerson(ctx.app, { ...person, fingerprint }, answer.json());
    };
    const list = async (person: Person) => (await person.ask({ url: '/devices' })).json();
    const idOf = async (person: Person) =>
      (await list(person)).devices.find((device: { current: boolean }) => device.current).id;
    const remove = (person: Person, id: string) =>
      person.ask({ method: 'DELETE', url: `/devices/${id}` });

    it('lists the person’s own, last used first, with the limit', async () => {
      const [first, second] = await onTwoDevices();
      await refresh(ctx.app, first.refreshToken, first.fingerprint);
      expect(await list(second)).toMatchObject({
        devices: [{ current: false }, { current: true }],
        limit: 3,
        removal_available_at: null,
      });
    });

    it('removes one with 204, and its login is refused at once with the reason', async () => {
      const [first, second] = await onTwoDevices();
      expect((await remove(first, await idOf(second))).statusCode).toBe(204);
      const asked = await second.ask({ url: '/users/me' });
      expect(asked.json()).toMatchObject({
        error: 'LOGIN_REVOKED',
        params: { reason: 'device_removed' },
      });
      const refreshed = await refresh(ctx.app, second.refreshToken, second.fingerprint);
      expect(refreshed.json().params).toEqual({ reason: 'device_removed' });
      expect((await list(first)).devices).toHaveLength(1);
    });

    it('frees it for another account', async () => {
      const [first, second] = await onTwoDevices();
      await remove(first, await idOf(second));
      await signUp(ctx.app, { fingerprint: second.fingerprint });
    });

    it('removes one a day, and says when the next can go', async () => {
      const [first, second] = await onTwoDevices();
      const third = await another(first);
      const ids = [await idOf(second), await idOf(third)] as const;
      await remove(first, ids[0]);
      const early = await remove(first, ids[1]);
      expect([early.statusCode, early.json().error]).toEqual([429, 'DEVICE_REMOVAL_LIMIT']);
      const waitSeconds = Number(early.headers['retry-after']);
      expect(waitSeconds).toBeGreaterThan(23 * 3600);
      expect(waitSeconds).toBeLessThanOrEqual(24 * 3600);
      const at = Date.parse((await list(first)).removal_available_at);
      expect(Math.abs(at - Date.now() - waitSeconds * 1000)).toBeLessThan(60_000);
      offsetMs = 24 * hourMs + 1000;
      const token = (await refresh(ctx.app, first.refreshToken, first.fingerprint)).json();
      const later = await ctx.app.inject({
        method: 'DELETE',
        url: `/devices/${ids[1]}`,
        headers: {
          authorization: `Bearer ${token.access_token}`,
          'x-device-fingerprint': first.fingerprint,
        },
      });
      expect(later.statusCode).toBe(204);
    });

    it('may remove the one in hand, which signs out here', async () => {
      const [first] = await onTwoDevices();
      const answer = await remove(first, await idOf(first));
      expect(answer.statusCode).toBe(204);
      expect(String(answer.headers['set-cookie'])).toContain('solacore_refresh=;');
      expect((await first.ask({ url: '/devices' })).json().error).toBe('LOGIN_REVOKED');
    });

    it('answers another person’s device as a random id, and takes no removal for it', async () => {
      const [[person, second], stranger] = [await onTwoDevices(), await signUp(ctx.app)];
      const strange = await remove(person, await idOf(stranger));
      const random = await remove(person, randomUUID());
      expect(strange.statusCode).toBe(404);
      expect({ ...strange.json(), request_id: '' }).toEqual({ ...random.json(), request_id: '' });
      expect((await stranger.ask({ url: '/devices' })).statusCode).toBe(200);
      expect((await remove(person, await idOf(second))).statusCode).toBe(204);
      expect((await remove(person, randomUUID())).statusCode).toBe(404);
    });

    it('mails the owner about a new device, and not about the first', async () => {
      const [first] = await onTwoDevices();
      await ctx.deps.mail.settle();
      const before = readMails(ctx.dataDir, first.email).length;
      await logIn(ctx.app, first, first.fingerprint);
      await ctx.deps.mail.settle();
      expect(readMails(ctx.dataDir, first.email)).toHaveLength(before);
      await another(first);
      await ctx.deps.mail.settle();
      expect(readMails(ctx.dataDir, first.email)).toHaveLength(before + 1);
    });
  },
  { parts: { now } },
);
