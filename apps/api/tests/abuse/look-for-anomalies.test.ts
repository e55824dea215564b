import { randomUUID } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { asc, eq } from 'drizzle-orm';
import { expect, it } from 'vitest';
import { devices, loginEvents, reviewFlags } from '../../src/db/schema.ts';
import { addressPrefix } from '../../src/http/client-address.ts';
import { forgetOldLoginEvents } from '../../src/jobs/forget-old-login-events.ts';
import { lookForAnomalies } from '../../src/jobs/look-for-anomalies.ts';
import { describeOnBothDatabases, logIn, newFingerprint, signUp } from '../harness/index.ts';
import { after, runAt, today } from '../retention/moments.ts';

const file = new URL('../fixtures/geoip/GeoIP2-City-Test.mmdb', import.meta.url);
const environment = { GEOIP_DB: fileURLToPath(file) };

describeOnBothDatabases(
  'the job that looks at sign-ins',
  (ctx) => {
    const someone = async () => {
      const person = await signUp(ctx.app);
      // Their own sign-up came from this machine; only what a test writes counts.
      await ctx.db.delete(loginEvents).where(eq(loginEvents.userId, person.userId));
      return person.userId;
    };
    const addDevice = async (userId: string, slot: number) => {
      const id = randomUUID();
      const fingerprint = newFingerprint();
      await ctx.db.insert(devices).values({ id, userId, deviceFingerprint: fingerprint, slot });
      return id;
    };
    const signInFrom = (userId: string, address: string, minute: number, deviceId?: string) =>
      ctx.db.insert(loginEvents).values({
        userId,
        kind: 'signed_in',
        ipPrefix: addressPrefix(address),
        deviceId: deviceId ?? null,
        createdAt: after(today, { seconds: minute * 60 }),
      });
    const look = (minute: number) =>
      runAt(ctx.deps, lookForAnomalies, after(today, { seconds: minute * 60 }));
    const flagsOf = (userId: string) =>
      ctx.db
        .select()
        .from(reviewFlags)
        .where(eq(reviewFlags.userId, userId))
        .orderBy(asc(reviewFlags.reason));
    const reasonsOf = async (userId: string) =>
      (await flagsOf(userId)).map(({ reason }) => reason).sort();

    it('flags a way that is too long for its time, once, with what it saw', async () => {
      const userId = await someone();
      await signInFrom(userId, '81.2.69.142', 0);
      await signInFrom(userId, '216.160.83.56', 90);
      await look(95);
      await look(105);
      const [flag, ...others] = await flagsOf(userId);
      expect(others).toEqual([]);
      expect(flag).toMatchObject({ reason: 'IMPOSSIBLE_TRAVEL', resolvedAt: null });
      expect(flag?.evidence).toMatchObject({
        logins: [
          { ip_prefix: '81.2.69.0/24', latitude: 51.5, longitude: -0.1 },
          { ip_prefix: '216.160.83.0/24', latitude: 47.3, longitude: -122.3 },
        ],
      });
      expect(flag?.evidence?.distance_km).toBeGreaterThan(7_000);
      expect(JSON.stringify(flag)).not.toContain('81.2.69.142');
    });

    it('flags two prefixes within an hour, and not an hour later', async () => {
      const [quick, slow] = [await someone(), await someone()];
      await signInFrom(quick, '81.2.69.142', 0);
      await signInFrom(quick, '2.125.160.216', 60);
      await signInFrom(slow, '81.2.69.142', 0);
      await signInFrom(slow, '2.125.160.216', 61);
      await look(70);
      expect([await reasonsOf(quick), await reasonsOf(slow)]).toEqual([['RAPID_SWITCHING'], []]);
    });

    it('flags three prefixes with three devices in an hour, and neither alone', async () => {
      const [shared, travelling] = [await someone(), await someone()];
      const own = [];
      for (const slot of [11, 12, 13]) own.push(await addDevice(shared, slot));
      const one = await addDevice(travelling, 11);
      for (const [at, address] of ['10.1.1.1', '10.2.2.2', '10.3.3.3'].entries()) {
        await signInFrom(shared, address, at * 20, own[at]);
        await signInFrom(travelling, address, at * 20, one);
      }
      await look(50);
      expect(await reasonsOf(shared)).toContain('POSSIBLE_SHARING');
      expect(await reasonsOf(travelling)).not.toContain('POSSIBLE_SHARING');
    });

    it('stops nobody', async () => {
      const person = await signUp(ctx.app);
      await signInFrom(person.userId, '81.2.69.142', 0);
      await signInFrom(person.userId, '216.160.83.56', 5);
      await look(10);
      expect((await flagsOf(person.userId)).length).toBeGreaterThan(0);
      expect((await person.ask({ url: '/users/me' })).statusCode).toBe(200);
      expect((await logIn(ctx.app, person, person.fingerprint)).statusCode).toBe(200);
    });

    it('keeps what it saw for ninety days, and the flag longer', async () => {
      const userId = await someone();
      await signInFrom(userId, '81.2.69.142', 0);
      await signInFrom(userId, '175.16.199.1', 5);
      await look(10);
      const days = (count: number) => after(today, { days: count, seconds: 700 });
      await runAt(ctx.deps, forgetOldLoginEvents, days(89));
      expect((await flagsOf(userId)).every(({ evidence }) => evidence !== null)).toBe(true);
      await runAt(ctx.deps, forgetOldLoginEvents, days(90));
      const left = await flagsOf(userId);
      expect(left.length).toBeGreaterThan(0);
      expect(left.every((flag) => !flag.evidence && !flag.evidenceKey)).toBe(true);
    });
  },
  { environment },
);
