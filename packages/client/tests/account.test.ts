import type { IncomingMessage } from 'node:http';
import { afterEach, expect, test } from 'vitest';
import { answer, clientOf, refuse, serve } from './server.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

type Asked = { request: string; authorization: string | undefined; body: unknown };
type Reply = { status: number; body?: unknown };

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: string[] = [];
  for await (const part of request.setEncoding('utf8')) parts.push(String(part));
  return parts.length === 0 ? null : JSON.parse(parts.join(''));
}

async function clientAnswered({ status, body }: Reply) {
  const asked: Asked[] = [];
  const server = await serve(async (request, response) => {
    const { authorization } = request.headers;
    asked.push({
      request: `${request.method} ${request.url}`,
      authorization,
      body: await bodyOf(request),
    });
    if (body === undefined) return response.writeHead(status).end();
    answer(response, status, body);
  });
  closing.push(server.close);
  return { asked, ...clientOf(server.url, { accessToken: 'a', refreshToken: 'r' }) };
}

const id = '00000000-0000-4000-8000-000000000001';
const token = 'token-of-a-mailed-link';
const replaceToken = 'a-token-to-replace-a-device';
const idToken = 'header.payload.signature';
const moment = '2026-01-01T00:00:00.000Z';
const signedIn = {
  user_id: id,
  access_token: 'new',
  refresh_token: 'new-refresh',
  expires_in: 3600,
  subscription: { tier: 'free', sessions_remaining: 10 },
};
const device = {
  device_fingerprint: 'fingerprint-of-this-test',
  device_name: 'Test browser',
  platform: 'web',
};
type TestClient = ReturnType<typeof clientOf>['client'];

test.each<[string, Reply, (client: TestClient) => Promise<unknown>, unknown]>([
  [
    'POST /auth/email/verify',
    { status: 200, body: { status: 'waiting_for_old' } },
    ({ email }) => email.verify({ token }),
    { token },
  ],
  [
    'POST /auth/email/resend',
    { status: 202, body: {} },
    ({ email }) => email.resend({ email: 'ines@example.com' }),
    { email: 'ines@example.com' },
  ],
  [
    'POST /auth/password/forgot',
    { status: 202 },
    ({ password }) => password.forgot({ email: 'ines@example.com' }),
    { email: 'ines@example.com' },
  ],
  [
    'POST /auth/password/reset',
    { status: 204 },
    ({ password }) => password.reset({ token, password: 'a new sentence' }),
    { token, password: 'a new sentence' },
  ],
])('%s is sent without a login', async (request, reply, call, body) => {
  const { client, asked } = await clientAnswered(reply);
  await expect(call(client)).resolves.toEqual(request.includes('verify') ? reply.body : null);
  expect(asked).toEqual([{ request, authorization: undefined, body }]);
});

test.each<[string, Reply, (client: TestClient) => Promise<unknown>, unknown]>([
  [
    'POST /auth/email/change',
    { status: 202, body: {} },
    ({ email }) => email.change({ email: 'new@example.com', password: 'old' }),
    { email: 'new@example.com', password: 'old' },
  ],
  [
    'POST /auth/password/change',
    { status: 204 },
    ({ password }) => password.change({ password: 'a new sentence', revoke_others: false }),
    { password: 'a new sentence', revoke_others: false },
  ],
  ['DELETE /auth/logins/a%2Fb', { status: 204 }, ({ logins }) => logins.revoke('a/b'), null],
  [`DELETE /devices/${id}`, { status: 204 }, ({ devices }) => devices.remove(id), null],
  [
    'POST /users/me/identities',
    { status: 201, body: {} },
    ({ identities }) => identities.link({ provider: 'google', id_token: idToken }),
    { provider: 'google', id_token: idToken },
  ],
  [
    'DELETE /users/me/identities/apple',
    { status: 204 },
    ({ identities }) => identities.unlink('apple'),
    null,
  ],
])('%s is sent with the login and answers nothing', async (request, reply, call, body) => {
  const { client, asked } = await clientAnswered(reply);
  await expect(call(client)).resolves.toBeNull();
  expect(asked).toEqual([{ request, authorization: 'Bearer a', body }]);
});

test.each<[string, unknown, (client: TestClient) => Promise<unknown>]>([
  [
    'GET /devices',
    {
      devices: [{ id, device_name: null, platform: 'ios', last_active_at: moment, current: true }],
      limit: 1,
      removal_available_at: null,
    },
    ({ devices }) => devices.list(),
  ],
  [
    'GET /auth/logins',
    {
      logins: [
        {
          id,
          device_id: id,
          device_name: 'iPad',
          created_at: moment,
          last_used_at: moment,
          current: false,
        },
      ],
    },
    ({ logins }) => logins.list(),
  ],
  ['DELETE /auth/logins', { revoked: 3 }, ({ logins }) => logins.revokeOthers()],
  [
    'GET /users/me/identities',
    {
      has_password: false,
      identities: [{ provider: 'apple', email: null, created_at: moment }],
    },
    ({ identities }) => identities.list(),
  ],
])('%s answers what the contract says', async (request, body, call) => {
  const { client, asked } = await clientAnswered({ status: 200, body });
  await expect(call(client)).resolves.toEqual(body);
  expect(asked).toEqual([{ request, authorization: 'Bearer a', body: null }]);
});

test('replacing a device: without a code nobody is signed in, with it this device is', async () => {
  const waiting = await clientAnswered({ status: 202, body: {} });
  await expect(
    waiting.client.devices.replace({ replace_token: replaceToken, device_id: id }),
  ).resolves.toBeNull();
  expect(waiting.state.tokens).toEqual({ accessToken: 'a', refreshToken: 'r' });

  const done = await clientAnswered({ status: 200, body: signedIn });
  const body = { replace_token: replaceToken, device_id: id, code: '123456' };
  await expect(done.client.devices.replace(body)).resolves.toEqual(signedIn);
  expect(done.state.tokens).toEqual({ accessToken: 'new', refreshToken: 'new-refresh' });
  expect(done.asked).toEqual([
    { request: 'POST /auth/devices/replace', authorization: undefined, body },
  ]);
});

test('a sign-in by Google or Apple names the device and keeps the tokens', async () => {
  const google = await clientAnswered({ status: 201, body: signedIn });
  await google.client.auth.google({ id_token: idToken, nonce: 'nonce-of-this-test' });
  expect(google.asked[0]).toMatchObject({
    request: 'POST /auth/oauth/google',
    body: { id_token: idToken, nonce: 'nonce-of-this-test', ...device },
  });
  expect(google.state.tokens).toEqual({ accessToken: 'new', refreshToken: 'new-refresh' });

  const apple = await clientAnswered({ status: 200, body: signedIn });
  await apple.client.auth.apple({ id_token: idToken, authorization_code: 'c' });
  expect(apple.asked[0]).toMatchObject({
    request: 'POST /auth/oauth/apple',
    body: { id_token: idToken, authorization_code: 'c', ...device },
  });
});

test('deleting the account confirms it in the contract’s word and forgets the tokens', async () => {
  const body = { status: 'deleted', note: 'done' };
  const { client, asked, state } = await clientAnswered({ status: 200, body });
  await expect(client.users.delete()).resolves.toEqual(body);
  expect(asked).toEqual([
    {
      request: 'DELETE /users/me',
      authorization: 'Bearer a',
      body: { confirmation: 'DELETE_MY_ACCOUNT' },
    },
  ]);
  expect(state.tokens).toBeNull();
});

test('a refused deletion keeps the login', async () => {
  const server = await serve((_, response) => refuse(response, 503, 'DATABASE_UNAVAILABLE'));
  closing.push(server.close);
  const { client, state } = clientOf(server.url, { accessToken: 'a', refreshToken: 'r' });
  await expect(client.users.delete()).rejects.toMatchObject({ code: 'DATABASE_UNAVAILABLE' });
  expect(state.tokens).toEqual({ accessToken: 'a', refreshToken: 'r' });
});
