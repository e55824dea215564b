import { setTimeout as wait } from 'node:timers/promises';
import { refreshResponseSchema, signInResponseSchema } from '@solacore/contract';
import { newEmail, newFingerprint } from '../harness/person.ts';
import { openStage } from './stage.ts';

const timeoutMs = 30_000;
const password = 'a quiet long sentence';

type Login = { fingerprint: string; access: string; token: string };

/** `forked`: the answers named more than one successor. `alive`: something of a dead login answered. */
export type RefreshRuleFigures = {
  parallel: { runs: number; same: number; forked: number };
  replayed: { runs: number; refused: number; alive: number };
};

/** B4 and B6 against a served product of its own; `env` may name a database and several processes. */
export async function keepRefreshRule(
  repeats: number,
  env: NodeJS.ProcessEnv = {},
): Promise<RefreshRuleFigures> {
  const stage = await openStage(env);
  try {
    return {
      parallel: await refreshInParallel(stage.url, repeats),
      replayed: await replayOld(stage.url, repeats),
    };
  } finally {
    await stage.close();
  }
}

/** B4: 50 requests with one token at once. Everyone gets the same successor, and it works. */
export async function refreshInParallel(url: string, runs: number) {
  const figures = { runs, same: 0, forked: 0 };
  const login = await signUp(url);
  let { token } = login;
  for (let run = 0; run < runs; run += 1) {
    const answers = await Promise.all(Array.from({ length: 50 }, () => refresh(url, login, token)));
    const successors = new Set(await Promise.all(answers.map(successorOf)));
    if (successors.size > 1) figures.forked += 1;
    const [successor] = successors;
    if (successors.size === 1 && successor !== undefined) figures.same += 1;
    token = successor ?? token;
  }
  return figures;
}

/** B6: a grandparent, or a parent whose successor was used. The whole login is dead at once. */
export async function replayOld(url: string, runs: number) {
  const figures = { runs, refused: 0, alive: 0 };
  for (let run = 0; run < runs; run += 1) {
    const login = await signUp(url);
    const first = login.token;
    const second = (await successorOf(await refresh(url, login, first))) ?? '';
    const third = (await successorOf(await refresh(url, login, second))) ?? '';
    const old = run % 2 === 0 ? first : await usedParent(url, login, [second, third]);
    const answer = await refresh(url, login, old);
    const body: unknown = await answer.json();
    const isSaid = JSON.stringify(body).includes('"REFRESH_TOKEN_REUSED"');
    if (answer.status === 401 && isSaid) figures.refused += 1;
    await wait(run % 10 === 0 ? 150 : 0);
    const after = await Promise.all([
      refresh(url, login, third),
      refresh(url, login, second),
      readMe(url, login),
    ]);
    if (after.some(({ status }) => status !== 401)) figures.alive += 1;
  }
  return figures;
}

/** The parent got its successor again before; once that one is used it is worth nothing. */
async function usedParent(url: string, login: Login, [parent, current]: [string, string]) {
  await refresh(url, login, parent);
  await refresh(url, login, current);
  return parent;
}

async function successorOf(answer: Response): Promise<string | undefined> {
  return refreshResponseSchema.safeParse(await answer.json()).data?.refresh_token;
}

function refresh(url: string, { fingerprint }: Login, token: string): Promise<Response> {
  return post(url, '/auth/refresh', { refresh_token: token }, fingerprint);
}

function readMe(url: string, { access, fingerprint }: Login): Promise<Response> {
  return fetch(`${url}/users/me`, {
    headers: { authorization: `Bearer ${access}`, 'x-device-fingerprint': fingerprint },
    signal: AbortSignal.timeout(timeoutMs),
  });
}

async function signUp(url: string): Promise<Login> {
  const fingerprint = newFingerprint();
  const body = { email: newEmail(), password, device_fingerprint: fingerprint };
  const answer = await post(url, '/auth/register', body, fingerprint);
  const made = signInResponseSchema.parse(await answer.json());
  return { fingerprint, access: made.access_token, token: made.refresh_token ?? '' };
}

function post(url: string, path: string, body: object, fingerprint: string): Promise<Response> {
  return fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-device-fingerprint': fingerprint },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(timeoutMs),
  });
}
