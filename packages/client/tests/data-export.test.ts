import { dataExportSchema } from '@solacore/contract';
import { afterEach, expect, test } from 'vitest';
import { clientAnswered, closeServers, id, moment } from './account-kit.ts';

afterEach(closeServers);

const account = {
  id,
  email: 'ines@example.com',
  email_verified_at: null,
  role: 'user',
  locale: 'es',
  overage_cap_cents: 0,
  suspended_at: null,
  suspended_reason: null,
  challenged_at: null,
  device_removed_at: null,
  created_at: moment,
  updated_at: moment,
};
const single = ['format', 'exported_at', 'account', 'subscription'];
const lists = Object.keys(dataExportSchema.shape).filter((name) => !single.includes(name));

test('GET /users/me/data-export keeps what a newer server adds', async () => {
  const body = {
    format: 1,
    exported_at: moment,
    account: { ...account, a_later_column: 'kept' },
    subscription: null,
    ...Object.fromEntries(lists.map((name) => [name, []])),
    a_later_section: [{ kept: true }],
  };
  const { client, asked } = await clientAnswered({ status: 200, body });
  await expect(client.users.dataExport()).resolves.toEqual(body);
  expect(asked).toEqual([
    { request: 'GET /users/me/data-export', authorization: 'Bearer a', body: null },
  ]);
});
