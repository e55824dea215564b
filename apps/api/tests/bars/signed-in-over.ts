import { setTimeout as wait } from 'node:timers/promises';
import { signInResponseSchema, type Tier } from '@solacore/contract';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { newFingerprint } from '../harness/person.ts';
import { runCli } from '../harness/process.ts';
import { openStage } from './stage.ts';

const timeoutMs = 60_000;

/** A served product, and how an account there gets its tier. */
export type Place = { url: string; setTier: (email: string, tier: Tier) => Promise<void> };

/** A served product of its own; `env` may name a database and several processes. */
export async function atPlace<T>(env: NodeJS.ProcessEnv, run: (place: Place) => Promise<T>) {
  const stage = await openStage(env);
  const about = { DATA_DIR: stage.dataDir, ...env };
  try {
    return await run({
      url: stage.url,
      setTier: async (email, tier) => {
        const { code, error } = await runCli(['admin', 'tier', email, tier], about);
        if (code !== 0) throw new Error(`No tier was set: ${error}`);
      },
    });
  } finally {
    await stage.close();
  }
}

export type Login = { fingerprint: string; access: string; refresh: string };

/** Undefined where the device is refused. A product that is busy is asked again, as clients do. */
export async function tryLogin(
  url: string,
  { email, password }: Pick<RemotePerson, 'email' | 'password'>,
  fingerprint = newFingerprint(),
): Promise<Login | undefined> {
  const words = { email, password, device_fingerprint: fingerprint };
  let answer = await send(url, 'POST /auth/login', undefined, words);
  for (let tries = 0; answer.status === 503 && tries < 20; tries += 1) {
    await wait(250);
    answer = await send(url, 'POST /auth/login', undefined, words);
  }
  const body: unknown = await answer.json();
  if (answer.status !== 200 && answer.status !== 403) throw new Error(`Login: ${answer.status}`);
  const made = signInResponseSchema.safeParse(body).data;
  return made && { fingerprint, access: made.access_token, refresh: made.refresh_token ?? '' };
}

/** An account of this tier, signed in on so many devices; the first one was signed in first. */
export async function signedInOn(place: Place, tier: Tier, devices: number) {
  const person = await registerOver(place.url);
  await place.setTier(person.email, tier);
  const logins: Login[] = [
    { fingerprint: person.fingerprint, access: person.accessToken, refresh: '' },
  ];
  while (logins.length < devices) {
    const login = await tryLogin(place.url, person);
    if (!login) throw new Error('A device within the limit was refused');
    logins.push(login);
  }
  return { person, logins };
}

export function send(url: string, route: string, login: Login | undefined, body?: object) {
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
