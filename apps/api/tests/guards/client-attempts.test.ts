import { describe, expect, it } from 'vitest';
import { rateLimits } from '../../src/db/schema.ts';
import { describeOnBothDatabases, newEmail, newFingerprint } from '../harness/index.ts';

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
    const asked = { email: newEmail(), password: 'wrong', device_fingerprint: newFingerprint() };
    const attempt = (app: typeof ctx.app, remoteAddress: string, headers: object) =>
      app.inject({
        method: 'POST',
        url: '/auth/login',
        remoteAddress,
        headers: { ...headers },
        payload: asked,
      });
    const spoof = (address: string) => ({
      'x-forwarded-for': address,
      'x-real-ip': address,
      forwarded: `for=${address}`,
      'x-client-ip': address,
      'x-user-id': address,
      'cf-connecting-ip': address,
    });
    const once = { AUTH_ATTEMPTS_PER_MINUTE: '1' };

    it('takes a thousand values of forwarding headers for one client unless a proxy is trusted', async () => {
      const app = await ctx.buildApp({ environment: { AUTH_ATTEMPTS_PER_MINUTE: '10' } });
      const statuses: number[] = [];
      for (let at = 0; at < 1_000; at += 1) {
        const address = `198.51.${at >> 8}.${at & 255}`;
        statuses.push((await attempt(app, '203.0.113.30', spoof(address))).statusCode);
      }
      expect(statuses.filter((status) => status === 401)).toHaveLength(10);
      expect(statuses.filter((status) => status === 429)).toHaveLength(990);
    });

    it.each([
      ['1', '8.8.8.8, 198.51.100.7', '198.51.100.7', '198.51.100.7, 198.51.100.8'],
      ['2', '8.8.8.8, 198.51.100.7, 10.0.0.9', '198.51.100.7, 10.0.0.8', '198.51.100.8, 10.0.0.9'],
      ['loopback', '8.8.8.8, 198.51.100.7', '198.51.100.7', '198.51.100.7, 198.51.100.8'],
      [
        '127.0.0.1/32,10.0.0.0/8',
        '8.8.8.8, 198.51.100.7, 10.9.9.9',
        '198.51.100.7',
        '198.51.100.8',
      ],
    ])(
      'reads what trusted hops (%s) added, not what came before',
      async (hops, first, same, other) => {
        await ctx.db.delete(rateLimits);
        const app = await ctx.buildApp({ environment: { ...once, TRUST_PROXY: hops } });
        const from = async (forwarded: string) =>
          (await attempt(app, '127.0.0.1', { 'x-forwarded-for': forwarded })).statusCode;
        expect([await from(first), await from(same), await from(other)]).toEqual([401, 429, 401]);
      },
    );

    it('believes nobody outside the networks that are trusted', async () => {
      const app = await ctx.buildApp({ environment: { ...once, TRUST_PROXY: '10.0.0.0/8' } });
      expect((await attempt(app, '203.0.113.40', spoof('198.51.100.1'))).statusCode).toBe(401);
      expect((await attempt(app, '203.0.113.40', spoof('198.51.100.2'))).statusCode).toBe(429);
    });
  });
});
