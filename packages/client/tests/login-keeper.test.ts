import { afterEach, expect, test } from 'vitest';
import { ApiError, NetworkError } from '../src/index.ts';
import { answer, clientOf, me, refuse, serve } from './server.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

async function loginServer(behaviour: { loseRefreshes?: number; refuseRefresh?: string } = {}) {
  const counts = { refreshes: 0, calls: 0 };
  const server = await serve((request, response) => {
    if (request.url === '/auth/refresh') {
      counts.refreshes += 1;
      if (counts.refreshes <= (behaviour.loseRefreshes ?? 0)) return request.socket.destroy();
      if (behaviour.refuseRefresh) return refuse(response, 401, behaviour.refuseRefresh);
      setTimeout(() => {
        answer(response, 200, {
          access_token: 'new',
          refresh_token: 'refresh-2',
          expires_in: 3600,
        });
      }, 30);
      return;
    }
    counts.calls += 1;
    if (request.headers.authorization !== 'Bearer new') {
      return refuse(response, 401, 'TOKEN_EXPIRED');
    }
    answer(response, 200, me);
  });
  closing.push(server.close);
  return { ...server, counts };
}

test('20 calls with an old token at once: one refresh, all answered', async () => {
  const server = await loginServer();
  const { client, state } = clientOf(server.url, { accessToken: 'old', refreshToken: 'refresh-1' });
  const answers = await Promise.all(Array.from({ length: 20 }, () => client.users.me()));
  expect(answers.map((user) => user.locale)).toEqual(Array(20).fill('es'));
  expect(server.counts).toEqual({ refreshes: 1, calls: 40 });
  expect(state.tokens).toEqual({ accessToken: 'new', refreshToken: 'refresh-2' });
});

test('a lost answer to the refresh is asked for again and nobody is signed out', async () => {
  const server = await loginServer({ loseRefreshes: 1 });
  const { client, state } = clientOf(server.url, { accessToken: 'old', refreshToken: 'refresh-1' });
  await expect(client.users.me()).resolves.toMatchObject({ locale: 'es' });
  expect(state.signedOut).toEqual([]);
});

test('a refresh that never arrives is a network failure and keeps the tokens', async () => {
  const server = await loginServer({ loseRefreshes: 99 });
  const { client, state } = clientOf(server.url, { accessToken: 'old', refreshToken: 'refresh-1' });
  await expect(client.users.me()).rejects.toMatchObject({ reason: 'unreachable' });
  expect(state.tokens).toEqual({ accessToken: 'old', refreshToken: 'refresh-1' });
  expect(state.signedOut).toEqual([]);
});

test('a refused refresh signs out once, whoever waits', async () => {
  const server = await loginServer({ refuseRefresh: 'REFRESH_TOKEN_REUSED' });
  const { client, state } = clientOf(server.url, { accessToken: 'old', refreshToken: 'refresh-1' });
  const outcomes = await Promise.allSettled([client.users.me(), client.users.me()]);
  expect(outcomes.map((outcome) => outcome.status)).toEqual(['rejected', 'rejected']);
  const ended = { code: 'REFRESH_TOKEN_REUSED', reason: null, params: {} };
  expect(state).toEqual({ tokens: null, signedOut: [ended] });
});

test('LOGIN_REVOKED signs out without a refresh', async () => {
  let refreshes = 0;
  const server = await serve((request, response) => {
    if (request.url === '/auth/refresh') refreshes += 1;
    refuse(response, 401, 'LOGIN_REVOKED', { reason: 'device_removed' });
  });
  closing.push(server.close);
  const { client, state } = clientOf(server.url, { accessToken: 'a', refreshToken: 'r' });
  await expect(client.users.me()).rejects.toBeInstanceOf(ApiError);
  expect(refreshes).toBe(0);
  const params = { reason: 'device_removed' };
  const ended = { code: 'LOGIN_REVOKED', reason: 'device_removed', params };
  expect(state).toEqual({ tokens: null, signedOut: [ended] });
});

test('another tab refreshed while the lock was awaited: its token is used', async () => {
  const server = await loginServer();
  const { client, state } = clientOf(
    server.url,
    { accessToken: 'old', refreshToken: 'refresh-1' },
    {
      withRefreshLock: async (run) => {
        state.tokens = { accessToken: 'new', refreshToken: 'refresh-2' };
        return run();
      },
    },
  );
  await expect(client.users.me()).resolves.toMatchObject({ locale: 'es' });
  expect(server.counts.refreshes).toBe(0);
});

test('restore in a browser: the cookie alone brings the access token back', async () => {
  const seen: (string | undefined)[] = [];
  const server = await serve((request, response) => {
    seen.push(request.headers['x-token-delivery']?.toString());
    answer(response, 200, { access_token: 'new', expires_in: 3600 });
  });
  closing.push(server.close);
  const { client, state } = clientOf(server.url, null, { tokenDelivery: 'cookie' });
  await expect(client.auth.restore()).resolves.toBe('signed-in');
  expect(state.tokens).toEqual({ accessToken: 'new' });
  expect(seen).toEqual(['cookie']);
});

test('restore: refused is signed out, unreachable is neither', async () => {
  const refusing = await serve((_, response) => refuse(response, 401, 'UNAUTHENTICATED'));
  closing.push(refusing.close);
  const stranger = clientOf(refusing.url, null, { tokenDelivery: 'cookie' });
  await expect(stranger.client.auth.restore()).resolves.toBe('signed-out');
  expect(stranger.state.signedOut).toEqual([]);

  const gone = await serve((request) => request.socket.destroy());
  closing.push(gone.close);
  const known = clientOf(gone.url, { accessToken: 'a', refreshToken: 'r' });
  await expect(known.client.auth.restore()).resolves.toBe('unreachable');
  expect(known.state.tokens).not.toBeNull();
});

test('an answer outside the contract is unreadable, silence is a time-out', async () => {
  const server = await serve((request, response) => {
    if (request.url === '/config') answer(response, 200, { providers: 'guide' });
  });
  closing.push(server.close);
  const { client } = clientOf(server.url, null, { timeouts: { requestMs: 60 } });
  await expect(client.config()).rejects.toMatchObject({ reason: 'unreadable' });
  await expect(client.health()).rejects.toMatchObject({ reason: 'timeout' });
  await expect(client.health()).rejects.toBeInstanceOf(NetworkError);
});
