import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { refreshResponseSchema, signInResponseSchema } from '@solacore/contract';
import { runCli } from '../harness/process.ts';
import { openStage } from './stage.ts';

const timeoutMs = 20_000;
/** The other request starts anywhere within the life of a few refreshes. */
const latestStartMs = 12;
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
 * Refreshes a login again and again while its account or the login itself is ended; afterwards no
 * token that was ever given out may open anything.
 */
export async function raceKind(
  url: string,
  kind: Kind,
  repeats: number,
  makeStandard: (email: string) => Promise<void>,
): Promise<RaceFigures> {
  const figures = { rounds: 0, liveAfter: 0, surprises: 0 };
  const changer = kind === 'password change' ? await signUp(url) : undefined;
  if (changer) await makeStandard(changer.email);
  for (let round = 0; round < repeats; round += 1) {
    const current = round % 2 === 0 ? password : `${password} too`;
    const next = round % 2 === 0 ? `${password} too` : password;
    const login = changer
      ? await signInAt(url, '/auth/login', { email: changer.email, password: current })
      : (await signUp(url)).login;
    const given = [login];
    const end = async () => {
      await wait(Math.random() * latestStartMs);
      if (changer) {
        const body = { current_password: current, password: next };
        return ask(url, 'POST /auth/password/change', changer.login, body);
      }
      if (kind === 'logout') return ask(url, 'POST /auth/logout', login);
      return ask(url, 'DELETE /users/me', login, { confirmation: 'DELETE_MY_ACCOUNT' });
    };
    const [ended] = await Promise.all([end(), refreshUntilRefused(url, given)]);
    figures.rounds += 1;
    if (!ended.ok) figures.surprises += 1;
    const after = await Promise.all(given.flatMap((one) => [readMe(url, one), refresh(url, one)]));
    if (after.some(({ ok }) => ok)) figures.liveAfter += 1;
    if (after.some(({ status }) => status !== 200 && status !== 401)) figures.surprises += 1;
  }
  return figures;
}

/** One after the other, as a client does, until a refusal or a good while. */
async function refreshUntilRefused(url: string, given: Login[]): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (performance.now() < deadline) {
    const last = given.at(-1);
    if (!last) return;
    const answer = await refresh(url, last);
    if (!answer.ok) return;
    const { access_token, refresh_token = '' } = refreshResponseSchema.parse(await answer.json());
    given.push({ ...last, access: access_token, refresh: refresh_token });
  }
}

async function signUp(url: string) {
  const email = `person-${randomUUID()}@example.org`;
  return { email, login: await signInAt(url, '/auth/register', { email, password }) };
}

async function signInAt(url: string, path: string, who: object): Promise<Login> {
  const fingerprint = path === '/auth/login' ? secondDevice : `device-${randomUUID()}`;
  const body = { ...who, device_fingerprint: fingerprint };
  const answer = await ask(url, `POST ${path}`, undefined, body);
  const made = signInResponseSchema.parse(await answer.json());
  return { fingerprint, access: made.access_token, refresh: made.refresh_token ?? '' };
}

/** Always the same one, or the limit of devices would end the race. */
const secondDevice = `device-${randomUUID()}`;

const readMe = (url: string, login: Login) => ask(url, 'GET /users/me', login);
const refresh = (url: string, login: Login) =>
  ask(url, 'POST /auth/refresh', login, { refresh_token: login.refresh });

function ask(url: string, route: string, login: Login | undefined, body?: object) {
  const [method = '', path = ''] = route.split(' ');
  return fetch(url + path, {
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
  });
}
