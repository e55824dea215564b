import { afterEach, expect, test } from 'vitest';
import {
  clientAnswered,
  closeServers,
  id,
  idToken,
  moment,
  type Reply,
  type TestClient,
  token,
} from './account-kit.ts';

afterEach(closeServers);

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
