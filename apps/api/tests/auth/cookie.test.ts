import { expect, it } from 'vitest';
import { describeOnBothDatabases, newEmail, newFingerprint } from '../harness/index.ts';

describeOnBothDatabases('the refresh cookie', (ctx) => {
  const register = async (publicUrl: string) => {
    const app = await ctx.buildApp({ environment: { PUBLIC_URL: publicUrl } });
    const fingerprint = newFingerprint();
    const answer = await app.inject({
      method: 'POST',
      url: '/auth/register',
      headers: { 'x-token-delivery': 'cookie' },
      payload: {
        email: newEmail(),
        password: 'a quiet long sentence',
        device_fingerprint: fingerprint,
      },
    });
    const [cookie] = answer.cookies;
    if (!cookie) throw new Error('No cookie');
    return { app, answer, cookie, fingerprint };
  };

  it('carries the token in place of the body, for /auth only and out of reach of scripts', async () => {
    const { answer, cookie } = await register('https://solacore.example');
    expect(answer.json()).not.toHaveProperty('refresh_token');
    expect(cookie).toMatchObject({
      path: '/auth',
      httpOnly: true,
      secure: true,
      sameSite: 'Strict',
    });
    expect(answer.body).not.toContain(cookie.value);
  });

  it.each(['http://localhost:8000', 'http://127.0.0.1:8000'])(
    'is not Secure on %s, where a browser would drop it',
    async (publicUrl) => {
      expect((await register(publicUrl)).cookie.secure).toBeUndefined();
    },
  );

  it('refreshes and is replaced, and logging out removes it', async () => {
    const { app, answer, cookie, fingerprint } = await register('http://localhost:8000');
    const headers = { 'x-token-delivery': 'cookie', 'x-device-fingerprint': fingerprint };
    const cookies = { [cookie.name]: cookie.value };
    const url = '/auth/refresh';
    const refreshed = await app.inject({ method: 'POST', url, headers, cookies, payload: {} });
    expect(refreshed.statusCode).toBe(200);
    expect(refreshed.json()).not.toHaveProperty('refresh_token');
    expect(refreshed.cookies[0]?.value).not.toBe(cookie.value);

    const authorization = `Bearer ${answer.json().access_token}`;
    const left = await app.inject({
      method: 'POST',
      url: '/auth/logout',
      headers: { ...headers, authorization },
    });
    expect(left.statusCode).toBe(204);
    expect(left.cookies[0]).toMatchObject({ name: cookie.name, value: '', path: '/auth' });
  });

  it('is not read for a client that did not ask for it', async () => {
    const { app, cookie, fingerprint } = await register('http://localhost:8000');
    const answer = await app.inject({
      method: 'POST',
      url: '/auth/refresh',
      headers: { 'x-device-fingerprint': fingerprint },
      cookies: { [cookie.name]: cookie.value },
      payload: {},
    });
    expect(answer.statusCode).toBe(401);
  });
});
