import { afterEach, expect, test } from 'vitest';
import {
  clientAnswered,
  closeServers,
  closing,
  device,
  id,
  idToken,
  replaceToken,
  signedIn,
} from './account-kit.ts';
import { clientOf, refuse, serve } from './server.ts';

afterEach(closeServers);

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
