import { request as httpRequest } from 'node:http';
import { isErrorCode } from '@solacore/contract';
import { expect, it } from 'vitest';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';

describeOnBothDatabases('refusals', (ctx) => {
  const json = { 'content-type': 'application/json' };
  const post = (payload: string | Buffer, headers: Record<string, string> = json) =>
    ctx.app.inject({ method: 'POST', url: '/auth/login', payload, headers });

  it.each([
    ['half a body', '{"email":', 400, 'VALIDATION_FAILED'],
    ['no object', '[]', 400, 'VALIDATION_FAILED'],
    ['a null', 'null', 400, 'VALIDATION_FAILED'],
    ['an empty body', '', 400, 'VALIDATION_FAILED'],
    ['a polluted prototype', '{"__proto__":{"role":"admin"}}', 400, 'VALIDATION_FAILED'],
    ['too large a body', `{"email":"${'a'.repeat(70_000)}"}`, 413, 'PAYLOAD_TOO_LARGE'],
    ['deep nesting', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 400, 'VALIDATION_FAILED'],
  ])('answer %s with a code', async (_case, payload, status, code) => {
    const answer = await post(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual({
      error: code,
      params: code === 'VALIDATION_FAILED' ? expect.anything() : {},
      request_id: answer.headers['x-request-id'],
    });
  });

  it.each(['text/plain', 'application/xml', 'application/x-www-form-urlencoded', 'nonsense'])(
    'answer the content type %s with 415',
    async (type) => {
      const answer = await post('a=b', { 'content-type': type });
      expect(answer.statusCode).toBe(415);
      expect(answer.json().error).toBe('UNSUPPORTED_MEDIA_TYPE');
    },
  );

  it.each([
    ['GET', '/nowhere'],
    ['DELETE', '/auth/login'],
    ['PUT', '/users/me'],
    ['GET', '/auth/login/../../etc/passwd'],
    ['GET', '/app/..%2f..%2fpackage.json'],
  ] as const)('answer %s %s with 404', async (method, url) => {
    const answer = await ctx.app.inject({ method, url });
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ error: 'NOT_FOUND', params: {} });
  });

  it('answer a path that is no path with 400', async () => {
    const answer = await ctx.app.inject({ url: '/users/%zz' });
    expect(answer.statusCode).toBe(400);
    expect(isErrorCode(answer.json().error)).toBe(true);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  it('answer a bad id with 4xx and an unknown one with 404', async () => {
    const person = await signUp(ctx.app);
    const bad = await person.ask({ url: '/sessions/not-an-id' });
    expect([400, 404]).toContain(bad.statusCode);
    const unknown = await person.ask({ url: `/sessions/${crypto.randomUUID()}` });
    expect(unknown.statusCode).toBe(404);
  });

  it('change nothing and name only the field on a bad PATCH', async () => {
    const person = await signUp(ctx.app);
    const patches = [
      {},
      { role: 'admin' },
      { email: 'other@example.org' },
      { user_id: crypto.randomUUID() },
      { overage_cap_cents: -1 },
      { overage_cap_cents: 1.5 },
      { overage_cap_cents: '1e309' },
      { locale: 'xx' },
      { locale: ['en'] },
    ];
    const before = (await person.ask({ url: '/users/me' })).json();
    for (const payload of patches) {
      const answer = await person.ask({ method: 'PATCH', url: '/users/me', payload });
      expect(answer.statusCode).toBe(400);
      expect(answer.json().error).toBe('VALIDATION_FAILED');
    }
    expect((await person.ask({ url: '/users/me' })).json()).toEqual(before);
  });

  it('answer a surprise with INTERNAL and nothing of what went wrong', async () => {
    const secret = 'person@example.org in a statement';
    const broken = { ...ctx.deps.passwords, matches: () => Promise.reject(new Error(secret)) };
    const app = await ctx.buildApp({ parts: { passwords: broken } });
    const answer = await app.inject({
      method: 'POST',
      url: '/auth/login',
      payload: { email: 'a@example.org', password: 'x', device_fingerprint: 'f'.repeat(16) },
    });
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toMatchObject({ error: 'INTERNAL', params: {} });
    expect(answer.body).not.toContain('example.org');
  });

  it('answer a malformed request line without a stack trace', async () => {
    const app = await ctx.buildApp();
    const address = new URL(await app.listen({ port: 0, host: '127.0.0.1' }));
    const status = await new Promise((resolve, reject) => {
      const headers = { 'x-filler': 'a'.repeat(70_000) };
      const sent = httpRequest({ host: address.hostname, port: address.port, headers }, (answer) =>
        resolve(answer.statusCode),
      );
      sent.once('error', reject).end();
    });
    expect(status).toBe(431);
  });
});
