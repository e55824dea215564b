import { eq } from 'drizzle-orm';
import { SignJWT, UnsecuredJWT } from 'jose';
import { expect, it } from 'vitest';
import { devices, users } from '../../src/db/schema.ts';
import { createAccessTokens } from '../../src/features/auth/access-token.ts';
import {
  type ApiContext,
  describeOnBothDatabases,
  newFingerprint,
  type Person,
  signUp,
} from '../harness/index.ts';

const guarded = [
  ['GET', '/users/me'],
  ['PATCH', '/users/me'],
  ['GET', '/subscriptions/current'],
  ['GET', '/subscriptions/usage'],
  ['POST', '/auth/logout'],
  ['POST', '/sessions'],
  ['GET', '/sessions'],
] as const;

describeOnBothDatabases('the guards', (ctx) => {
  const askWith = (token: string, person: Person) =>
    ctx.app.inject({
      url: '/users/me',
      headers: { authorization: `Bearer ${token}`, 'x-device-fingerprint': person.fingerprint },
    });

  it.each(guarded)('refuse %s %s without a token with 401', async (method, url) => {
    const answer = await ctx.app.inject({ method, url, headers: { 'x-device-fingerprint': 'x' } });
    expect(answer.statusCode).toBe(401);
    expect(answer.json().error).toBe('UNAUTHENTICATED');
  });

  it.each(guarded)('refuse %s %s without a fingerprint with 400', async (method, url) => {
    const person = await signUp(ctx.app);
    const answer = await ctx.app.inject({
      method,
      url,
      headers: { authorization: `Bearer ${person.accessToken}` },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().error).toBe('DEVICE_FINGERPRINT_REQUIRED');
  });

  it.each(guarded)('refuse %s %s from another device with 403', async (method, url) => {
    const person = await signUp(ctx.app);
    const headers = { 'x-device-fingerprint': newFingerprint() };
    const answer = await person.ask({ method, url, headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.json().error).toBe('DEVICE_BOUND_TO_OTHER');
  });

  it('refuse a token after its hour as expired', async () => {
    const person = await signUp(ctx.app);
    const late = new Date(Date.now() + 3_601_000);
    const app = await ctx.buildApp({ parts: { now: () => late } });
    const answer = await app.inject({
      url: '/users/me',
      headers: {
        authorization: `Bearer ${person.accessToken}`,
        'x-device-fingerprint': person.fingerprint,
      },
    });
    expect(answer.json().error).toBe('TOKEN_EXPIRED');
  });

  it('refuse a login at once when it was signed out', async () => {
    const person = await signUp(ctx.app);
    expect((await person.ask({ method: 'POST', url: '/auth/logout' })).statusCode).toBe(204);
    const answer = await person.ask({ url: '/users/me' });
    expect(answer.json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'signed_out' },
    });
  });

  it('refuse a login whose device was removed or whose account is gone', async () => {
    const person = await signUp(ctx.app);
    await ctx.db.update(devices).set({ isActive: false }).where(eq(devices.userId, person.userId));
    expect((await person.ask({ url: '/users/me' })).json()).toMatchObject({
      error: 'LOGIN_REVOKED',
      params: { reason: 'device_removed' },
    });
    await ctx.db.delete(users).where(eq(users.id, person.userId));
    expect((await person.ask({ url: '/users/me' })).json().error).toBe('UNAUTHENTICATED');
  });

  it('refuse every token that is not exactly one of ours', async () => {
    const person = await signUp(ctx.app);
    for (const token of await forgeries(ctx, person)) {
      const answer = await askWith(token, person);
      expect(answer.statusCode).toBe(401);
      expect(answer.json().error).toBe('UNAUTHENTICATED');
    }
    expect((await askWith(person.accessToken, person)).statusCode).toBe(200);
  });

  it('refuse a token with any one character changed', async () => {
    const person = await signUp(ctx.app);
    const { accessToken: token } = person;
    // The last character of each part carries spare bits, so a change there can be none.
    const spare = new Set([token.indexOf('.') - 1, token.lastIndexOf('.') - 1, token.length - 1]);
    for (let at = 0; at < token.length; at += 3) {
      if (spare.has(at) || token[at] === '.') continue;
      const changed = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
      expect((await askWith(changed, person)).statusCode).toBe(401);
    }
  });

  it('accept a token signed with the older of two secrets', async () => {
    const [current = ''] = ctx.deps.config.jwtSecrets;
    const person = await signUp(ctx.app);
    const rotated = await ctx.buildApp({
      environment: { JWT_SECRET: `Zk4uWq8eRt2yUi6oPa0sDf5gHj9kLx3c,${current}` },
    });
    const headers = {
      authorization: `Bearer ${person.accessToken}`,
      'x-device-fingerprint': person.fingerprint,
    };
    expect((await rotated.inject({ url: '/users/me', headers })).statusCode).toBe(200);
    const refreshed = await rotated.inject({
      method: 'POST',
      url: '/auth/refresh',
      headers: { 'x-device-fingerprint': person.fingerprint },
      payload: { refresh_token: person.refreshToken },
    });
    expect(refreshed.statusCode).toBe(200);
  });
});

async function forgeries(ctx: ApiContext, person: Person): Promise<string[]> {
  const [secret = ''] = ctx.deps.config.jwtSecrets;
  const key = new TextEncoder().encode(secret);
  const [, payload = ''] = person.accessToken.split('.');
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
  const sign = (change: object, header: { alg: string; typ?: string }) =>
    new SignJWT({ ...claims, ...change }).setProtectedHeader(header).sign(key);
  const ours = { alg: 'HS256', typ: 'at+jwt' };
  const others = createAccessTokens(['another secret that is long enough, 32']);
  return [
    new UnsecuredJWT(claims).encode(),
    await sign({}, { alg: 'HS512', typ: 'at+jwt' }),
    await sign({}, { alg: 'HS256', typ: 'JWT' }),
    await sign({}, { alg: 'HS256' }),
    await sign({ aud: 'another-api' }, ours),
    await sign({ iss: 'another issuer' }, ours),
    await sign({ sub: crypto.randomUUID() }, ours),
    await sign({ sub: 'no uuid' }, ours),
    await sign({ login: crypto.randomUUID() }, ours),
    await sign({ login: undefined }, ours),
    await sign({ exp: undefined }, ours),
    others.sign({ userId: person.userId, loginId: claims.login }, new Date()),
    person.refreshToken,
    'a.b.c.d.e.f.g.h.i.j.k',
  ];
}
