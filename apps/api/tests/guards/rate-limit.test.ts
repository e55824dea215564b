import { describe, expect, it } from 'vitest';
import { rateLimits } from '../../src/db/schema.ts';
import { createDatabaseLimiter } from '../../src/guards/database-limiter.ts';
import {
  describeOnBothDatabases,
  describeOnServerDatabase,
  grantTier,
  newEmail,
  newFingerprint,
  signUp,
} from '../harness/index.ts';

const environment = { RATE_LIMIT_SCALE: '1' };

/** More at once would measure how long this machine's database makes them wait. */
const maxParallel = 90;

describeOnBothDatabases('the rate limit of a tier', (ctx) => {
  it.each([
    ['free', 30],
    ['standard', 60],
    ['pro', 120],
    ['org', 200],
  ] as const)(
    'lets exactly the limit of %s pass, %i of three times as many',
    async (tier, limit) => {
      const app = await ctx.buildApp({ environment });
      const person = await signUp(app);
      if (tier !== 'free') await grantTier(ctx.db, person.userId, tier);
      const answers: Awaited<ReturnType<typeof person.ask>>[] = [];
      while (answers.length < limit * 3) {
        const parallel = Math.min(maxParallel, limit * 3 - answers.length);
        const asked = Array.from({ length: parallel }, () => person.ask({ url: '/users/me' }));
        answers.push(...(await Promise.all(asked)));
      }
      const passed = answers.filter((answer) => answer.statusCode === 200);
      const refused = answers.filter((answer) => answer.statusCode === 429);
      expect([passed.length, refused.length]).toEqual([limit, limit * 2]);
      for (const answer of refused) {
        expect(answer.json()).toMatchObject({ error: 'RATE_LIMITED' });
        expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
        expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(60);
        expect(answer.headers['ratelimit-remaining']).toBe('0');
      }
      expect(new Set(passed.map((answer) => answer.headers['ratelimit-remaining'])).size).toBe(
        limit,
      );
      expect(passed[0]?.headers['ratelimit-limit']).toBe(String(limit));
    },
  );

  it('counts the account and not the address: another person is not limited', async () => {
    const app = await ctx.buildApp({ environment });
    const [busy, quiet] = [await signUp(app), await signUp(app)];
    for (let index = 0; index < 31; index += 1) await busy.ask({ url: '/users/me' });
    expect((await busy.ask({ url: '/users/me' })).statusCode).toBe(429);
    expect((await quiet.ask({ url: '/users/me' })).statusCode).toBe(200);
  });

  it('does not count refreshes', async () => {
    const app = await ctx.buildApp({ environment });
    const { fingerprint, refreshToken } = await signUp(app);
    for (let index = 0; index < 40; index += 1) {
      const answer = await app.inject({
        method: 'POST',
        url: '/auth/refresh',
        headers: { 'x-device-fingerprint': fingerprint },
        payload: { refresh_token: refreshToken },
      });
      expect(answer.statusCode).toBe(200);
    }
  });
});

describeOnBothDatabases('the limiter in the database', (ctx) => {
  it('is one limit for two processes, and a place is free after the window', async () => {
    const limiters = [createDatabaseLimiter(ctx.db), createDatabaseLimiter(ctx.db)];
    const limit = { limit: 5, windowMs: 1_500 };
    const hit = (index: number) => limiters[index % 2]?.hit('shared', limit);
    const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => hit(index)));
    expect(answers.filter((answer) => answer?.isAllowed)).toHaveLength(5);
    expect(answers.every((answer) => (answer?.resetMs ?? -1) >= 0)).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, 1_600));
    expect((await hit(0))?.isAllowed).toBe(true);
  });
});

describeOnServerDatabase('the rate limit of a tier', (ctx) => {
  it('holds for two applications on one server', async () => {
    const apps = await Promise.all([ctx.buildApp({ environment }), ctx.buildApp({ environment })]);
    const [first, second] = apps;
    if (!first || !second) throw new Error('No application');
    const person = await signUp(first);
    const headers = {
      authorization: `Bearer ${person.accessToken}`,
      'x-device-fingerprint': person.fingerprint,
    };
    const answers = await Promise.all(
      Array.from({ length: 90 }, (_, index) =>
        (index % 2 ? first : second).inject({ url: '/users/me', headers }),
      ),
    );
    expect(answers.filter((answer) => answer.statusCode === 200)).toHaveLength(30);
  });
});

describeOnBothDatabases('attempts from one address', (ctx) => {
  const register = (app: typeof ctx.app, remoteAddress: string, headers = {}) =>
    app.inject({
      method: 'POST',
      url: '/auth/register',
      remoteAddress,
      headers,
      payload: {
        email: newEmail(),
        password: 'a quiet long sentence',
        device_fingerprint: newFingerprint(),
      },
    });

  it('lets exactly the registrations of an hour pass in parallel', async () => {
    const app = await ctx.buildApp({ environment: { REGISTRATIONS_PER_HOUR: '3' } });
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => register(app, '203.0.113.9')),
    );
    expect(answers.filter((answer) => answer.statusCode === 201)).toHaveLength(3);
    const refused = answers.find((answer) => answer.statusCode === 429);
    expect(refused?.json().error).toBe('TOO_MANY_ATTEMPTS');
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(3_500);
    expect((await register(app, '203.0.113.10')).statusCode).toBe(201);
    const kept = await ctx.db.select({ key: rateLimits.key }).from(rateLimits);
    expect(JSON.stringify(kept)).not.toContain('203.0.113');
  });

  it('counts log-ins before the password is looked at', async () => {
    const app = await ctx.buildApp({ environment: { AUTH_ATTEMPTS_PER_MINUTE: '4' } });
    const attempt = () =>
      app.inject({
        method: 'POST',
        url: '/auth/login',
        remoteAddress: '203.0.113.20',
        payload: { email: newEmail(), password: 'wrong', device_fingerprint: newFingerprint() },
      });
    const codes: number[] = [];
    for (let index = 0; index < 6; index += 1) codes.push((await attempt()).statusCode);
    expect(codes).toEqual([401, 401, 401, 401, 429, 429]);
  });

  it('takes an IPv6 network of 64 bits as one client', async () => {
    const app = await ctx.buildApp({ environment: { REGISTRATIONS_PER_HOUR: '1' } });
    expect((await register(app, '2001:db8:77:1::1')).statusCode).toBe(201);
    expect((await register(app, '2001:db8:77:1:ffff::2')).statusCode).toBe(429);
    expect((await register(app, '2001:db8:77:2::1')).statusCode).toBe(201);
  });

  describe('behind a proxy', () => {
    const spoof = (address: string) => ({ 'x-forwarded-for': address, 'x-real-ip': address });

    it('ignores a forwarding header unless the proxy is trusted', async () => {
      const app = await ctx.buildApp({ environment: { REGISTRATIONS_PER_HOUR: '1' } });
      expect((await register(app, '203.0.113.30', spoof('198.51.100.1'))).statusCode).toBe(201);
      expect((await register(app, '203.0.113.30', spoof('198.51.100.2'))).statusCode).toBe(429);
    });

    it('reads the address that the trusted hop has added, not those before it', async () => {
      const app = await ctx.buildApp({
        environment: { REGISTRATIONS_PER_HOUR: '1', TRUST_PROXY: '1' },
      });
      const from = (address: string) => register(app, '127.0.0.1', spoof(address));
      expect((await from('198.51.100.7')).statusCode).toBe(201);
      expect((await from('8.8.8.8, 198.51.100.7')).statusCode).toBe(429);
      expect((await from('198.51.100.8')).statusCode).toBe(201);
    });
  });
});
