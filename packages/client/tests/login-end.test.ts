import { afterEach, describe, expect, test } from 'vitest';
import { answer, clientOf, me, refuse, serve } from './server.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const kept = { accessToken: 'old', refreshToken: 'refresh-1' };

type Refusal = { status: number; code: string; params?: object };

/** Answers `TOKEN_EXPIRED` to calls with the old token, and to a refresh what it is told to. */
async function refusingRefresh(...answers: (Refusal | 'gateway' | 'tokens')[]) {
  let refreshes = 0;
  const server = await serve((request, response) => {
    if (request.url !== '/auth/refresh') {
      if (request.headers.authorization === 'Bearer new') return answer(response, 200, me);
      return refuse(response, 401, 'TOKEN_EXPIRED');
    }
    const next = answers[Math.min(refreshes, answers.length - 1)];
    refreshes += 1;
    if (next === undefined || next === 'tokens') {
      const tokens = { access_token: 'new', refresh_token: 'refresh-2', expires_in: 3600 };
      return answer(response, 200, tokens);
    }
    if (next === 'gateway') return response.writeHead(502).end('<html>Bad gateway</html>');
    refuse(response, next.status, next.code, next.params);
  });
  closing.push(server.close);
  return { ...server, refreshes: () => refreshes };
}

describe('a refresh that is refused', () => {
  const limit = { limit: 1, devices: [], replace_token: 'x'.repeat(20) };
  test.each([
    [401, 'LOGIN_REVOKED', { reason: 'login_limit' }, 'login_limit'],
    [401, 'UNAUTHENTICATED', {}, null],
    [403, 'ACCOUNT_SUSPENDED', {}, null],
    [403, 'DEVICE_LIMIT_REACHED', limit, null],
  ])('with %i %s signs out and says why', async (status, code, params, reason) => {
    const server = await refusingRefresh({ status, code, params });
    const { client, state } = clientOf(server.url, kept);
    await expect(client.users.me()).rejects.toMatchObject({ code });
    expect(state).toEqual({ tokens: null, signedOut: [{ code, reason, params }] });
  });

  test.each([
    [400, 'DEVICE_FINGERPRINT_REQUIRED'],
    [403, 'FORBIDDEN'],
    [429, 'RATE_LIMITED'],
    [500, 'INTERNAL'],
    [503, 'DATABASE_UNAVAILABLE'],
  ])('with %i %s keeps the login', async (status, code) => {
    const server = await refusingRefresh({ status, code });
    const { client, state } = clientOf(server.url, kept);
    await expect(client.users.me()).rejects.toMatchObject({ code });
    await expect(client.auth.restore()).resolves.toBe('unreachable');
    expect(state).toEqual({ tokens: kept, signedOut: [] });
  });

  test('by a gateway or a server in trouble is asked for again', async () => {
    const trouble = { status: 503, code: 'DATABASE_UNAVAILABLE' };
    const server = await refusingRefresh('gateway', trouble, 'tokens');
    const { client, state } = clientOf(server.url, kept);
    await expect(client.users.me()).resolves.toMatchObject({ locale: 'es' });
    expect(server.refreshes()).toBe(3);
    expect(state.signedOut).toEqual([]);
  });
});

test('an answer that comes after the time-out is asked for again', async () => {
  let refreshes = 0;
  const server = await serve((request, response) => {
    if (request.url !== '/auth/refresh') {
      if (request.headers.authorization === 'Bearer new') return answer(response, 200, me);
      return refuse(response, 401, 'TOKEN_EXPIRED');
    }
    refreshes += 1;
    const tokens = { access_token: 'new', refresh_token: 'refresh-2', expires_in: 3600 };
    if (refreshes > 1) return answer(response, 200, tokens);
    setTimeout(() => answer(response, 200, tokens), 400);
  });
  closing.push(server.close);
  const { client, state } = clientOf(server.url, kept, { timeouts: { requestMs: 150 } });
  await expect(client.users.me()).resolves.toMatchObject({ locale: 'es' });
  expect(refreshes).toBe(2);
  expect(state.tokens).toEqual({ accessToken: 'new', refreshToken: 'refresh-2' });
});

test('what ends an older login leaves a newer one alone', async () => {
  const { client, state } = clientOf('', kept, {
    fetch: async (...request) => {
      state.tokens = { accessToken: 'newer', refreshToken: 'refresh-9' };
      return fetch(server.url + request[0], request[1]);
    },
  });
  const server = await serve((_, response) => refuse(response, 401, 'LOGIN_REVOKED'));
  closing.push(server.close);
  await expect(client.users.me()).rejects.toMatchObject({ code: 'LOGIN_REVOKED' });
  expect(state).toMatchObject({ tokens: { accessToken: 'newer' }, signedOut: [] });
});

test('a refresh that ends after the person has left brings nothing back', async () => {
  const server = await refusingRefresh('tokens');
  const { client, state } = clientOf('', kept, {
    fetch: async (path, init) => {
      const response = await fetch(server.url + path, init);
      if (path === '/auth/refresh') state.tokens = null;
      return response;
    },
  });
  await expect(client.auth.restore()).resolves.toBe('signed-out');
  expect(state).toEqual({ tokens: null, signedOut: [] });
});

test('a login in a cookie that has ended says why, once', async () => {
  const revoked = {
    status: 401,
    code: 'LOGIN_REVOKED',
    params: { reason: 'signed_out_elsewhere' },
  };
  const server = await refusingRefresh(revoked);
  const { client, state } = clientOf(server.url, null, { tokenDelivery: 'cookie' });
  await expect(client.auth.restore()).resolves.toBe('signed-out');
  await expect(client.users.me()).rejects.toMatchObject({ code: 'LOGIN_REVOKED' });
  expect(state.signedOut.map(({ reason }) => reason)).toEqual(['signed_out_elsewhere']);
});

test('two tabs that share a cookie take turns and stay signed in', async () => {
  let current = 1;
  const server = await serve((request, response) => {
    if (request.url === '/auth/refresh') {
      current += 1;
      return answer(response, 200, { access_token: `access-${current}`, expires_in: 3600 });
    }
    if (request.headers.authorization === 'Bearer old') {
      return refuse(response, 401, 'TOKEN_EXPIRED');
    }
    answer(response, 200, me);
  });
  closing.push(server.close);
  let last: Promise<unknown> = Promise.resolve();
  const withRefreshLock = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(run, run);
    last = turn.catch(() => undefined);
    return turn;
  };
  const more = { tokenDelivery: 'cookie', withRefreshLock } as const;
  const tabs = [1, 2].map(() => clientOf(server.url, { accessToken: 'old' }, more));
  await Promise.all(tabs.flatMap(({ client }) => [client.users.me(), client.users.me()]));
  expect(tabs.map(({ state }) => state)).toEqual([
    { tokens: { accessToken: 'access-2' }, signedOut: [] },
    { tokens: { accessToken: 'access-3' }, signedOut: [] },
  ]);
});
