import { expect, it } from 'vitest';
import { describeOnBothDatabases } from '../harness/index.ts';

describeOnBothDatabases('every answer', (ctx) => {
  it.each([
    ['GET', '/health'],
    ['GET', '/nowhere'],
    ['GET', '/users/me'],
    ['POST', '/auth/login'],
    ['GET', '/openapi.json'],
    ['GET', '/users/%zz'],
  ] as const)('carries the security headers: %s %s', async (method, url) => {
    const { headers } = await ctx.app.inject({ method, url });
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains');
    expect(headers['content-security-policy']).toBe("default-src 'none';frame-ancestors 'none'");
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
  });

  it('names only configured origins to a browser', async () => {
    const environment = { ALLOWED_ORIGINS: 'https://a.example,https://b.example' };
    const app = await ctx.buildApp({ environment });
    const from = async (origin: string) =>
      (await app.inject({ url: '/health', headers: { origin } })).headers[
        'access-control-allow-origin'
      ];
    expect(await from('https://a.example')).toBe('https://a.example');
    expect(await from('https://b.example')).toBe('https://b.example');
    const strangers = [
      'https://a.example.evil.org',
      'http://a.example',
      'null',
      'https://c.example',
    ];
    for (const origin of strangers) expect(await from(origin)).toBeUndefined();
  });

  it('lets a configured origin ask with our headers', async () => {
    const answer = await ctx.app.inject({
      method: 'OPTIONS',
      url: '/auth/refresh',
      headers: {
        origin: ctx.deps.config.allowedOrigins[0],
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'x-device-fingerprint,x-token-delivery',
      },
    });
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['access-control-allow-credentials']).toBe('true');
    expect(answer.headers['access-control-allow-headers']).toContain('X-Device-Fingerprint');
  });
});
