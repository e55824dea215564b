import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { refreshResponseSchema, signInResponseSchema } from '@solacore/contract';
import { runCli } from '../harness/process.ts';
import { openStage } from './stage.ts';

const timeoutMs = 20_000;
/** The other request starts anywhere within the life of a few refreshes. */
const latestStartMs = 12;
/** As many as an account may change its password in an hour. */
const changesPerAccount = 20;
/** A login may be refreshed a hundred times before it ends. */
const newest = 4;
const password = 'a quiet long sentence';

type Kind = 'logout' | 'password change' | 'deletion';
const kinds: readonly Kind[] = ['logout', 'password change', 'deletion'];

type Login = { fingerprint: string; access: string; refresh: string };
/** `liveAfter` logins answered although they had ended; `surprises` are answers of no kind. */
export type RaceFigures = { rounds: number; liveAfter: number; surprises: number };

/** B7 against a served product of its own; `env` may name a database and several processes. */
export async function raceRefreshes(repeats: number, env: NodeJS.ProcessEnv = {}) {
  const stage = await openStage(env);
  try {
    const seen: Partial<Record<Kind, RaceFigures>> = {};
    const makeStandard = async (email: string) => {
      const about = { DATA_DIR: stage.dataDir, ...env };
      await runCli(['admin', 'tier', email, 'standard'], about);
    };
    for (const kind of kinds) seen[kind] = await raceKind(stage.url, kind, repeats, makeStandard);
    return seen;
  } finally {
    await stage.close();
  }
}

/**
 * Refreshes a login again and again while its account or the login itself is ended; afterwards
 * neither its first tokens nor the newest may open anything.
 */
export async function raceKind(
  url: string,
  kind: Kind,
  repeats: number,
  makeStandard: (email: string) => Promise<void>,
): Promise<RaceFigures> {
  const figures = { rounds: 0, liveAfter: 0, surprises: 0 };
  const prepare = kind === 'password change' ? preparePasswordChange : prepareEnd;
  let round = await prepare(url, kind, makeStandard);
  for (let done = 0; done < repeats; done += 1) {
    if (done > 0 && done % changesPerAccount === 0) round = await prepare(url, kind, makeStandard);
    const { login, end } = await round(done);
    const given = [login];
    const endSoon = async () => {
      await wait(Math.random() * latestStartMs);
      return end();
    };
    const [ended] = await Promise.all([endSoon(), refreshUntilRefused(url, given)]);
    figures.rounds += 1;
    if (!ended.ok) figures.surprises += 1;
    const tried = [login, ...given.slice(-newest)];
    const after = await Promise.all(tried.flatMap((one) => [readMe(url, one), refresh(url, one)]));
    if (after.some(({ ok }) => ok)) figures.liveAfter += 1;
    if (after.some(({ status }) => status !== 200 && status !== 401)) figures.surprises += 1;
  }
  return figures;
}

/** Somebody new each time, who signs out or goes. */
async function prepareEnd(url: string, kind: Kind) {
  return async () => {
    const { login } = await signUp(url);
    const confirmed = { confirmation: 'DELETE_MY_ACCOUNT' };
    const end = () =>
      kind === 'logout'
        ? ask(url, 'POST /auth/logout', login)
        : ask(url, 'DELETE /users/me', login, confirmed);
    return { login, end };
  };
}

/** One person with two devices: the first changes the password that the second signed in with. */
async function preparePasswordChange(
  url: string,
  _kind: Kind,
  makeStandard: (email: string) => Promise<void>,
) {
  const { email, login: changer } = await signUp(url);
  await makeStandard(email);
  const fingerprint = `device-${randomUUID()}`;
  let current = password;
  return async (round: number) => {
    const login = await signInAt(url, '/auth/login', { email, password: current, fingerprint });
    const next = `${password} ${round}`;
    const end = () => {
      const body = { current_password: current, password: next };
      current = next;
      return ask(url, 'POST /auth/password/change', changer, body);
    };
    return { login, end };
  };
}

/** One after the other, as a client does, until a refusal or a good while. */
async function refreshUntilRefused(url: string, given: Login[]): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    const last = given.at(-1);
    if (!last) return;
    const answer = await refresh(url, last);
    if (!answer.ok) return;
    const { access_token, refresh_token = '' } = refreshResponseSchema.parse(answer.body);
    given.push({ ...last, access: access_token, refresh: refresh_token });
  }
}

async function signUp(url: string) {
  const email = `person-${randomUUID()}@example.org`;
  const fingerprint = `device-${randomUUID()}`;
  const login = await signInAt(url, '/auth/register', { email, password, fingerprint });
  return { email, login };
}

type Who = { email: string; password: string; fingerprint: string };

async function signInAt(url: string, path: string, who: Who): Promise<Login> {
  const { fingerprint, ...credentials } = who;
  const body = { ...credentials, device_fingerprint: fingerprint };
  const answer = await ask(url, `POST ${path}`, undefined, body);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
  const made = signInResponseSchema.parse(answer.body);
  return { fingerprint, access: made.access_token, refresh: made.refresh_token ?? '' };
}

const readMe = (url: string, login: Login) => ask(url, 'GET /users/me', login);
const refresh = (url: string, login: Login) =>
  ask(url, 'POST /auth/refresh', login, { refresh_token: login.refresh });

/** The whole answer: one that is left unread keeps its connection. */
async function ask(url: string, route: string, login: Login | undefined, body?: object) {
  const [method = '', path = ''] = route.split(' ');
  const answer = await fetch(url + path, {
    method,
    headers: {
      ...(login && {
        authorization: `Bearer ${login.access}`,
        'x-device-fingerprint': login.fingerprint,
      }),
      ...(body && { 'content-type': 'application/json' }),
    },
    ...(body && { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(timeoutMs),
  }).catch((error: unknown) => {
    throw new Error(`${route} did not answer`, { cause: error });
  });
  const read: unknown = answer.status === 204 ? null : await answer.json();
  return { ok: answer.ok, status: answer.status, body: read };
}
