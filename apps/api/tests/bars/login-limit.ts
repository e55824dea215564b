import { setTimeout as wait } from 'node:timers/promises';
import { loginsResponseSchema } from '@solacore/contract';
import { atPlace, type Login, type Place, send, signedInOn, tryLogin } from './signed-in-over.ts';

const parallel = 50;
const pollMs = 5;
/** How long the downgraded logins are tried. */
const watchMs = 1500;

/** `survivorsWrong`: rounds in which another login than the one used last stayed, or none, or two. */
export type LimitFigures = {
  rounds: number;
  mostLogins: number;
  survivorsWrong: number;
  /** The latest moment at which a login that had to go was still let in, after the downgrade. */
  latestPassMs: number;
};

/** B3: parallel logins at the limit of pro, then the account is free. */
export function limitLogins(repeats: number, env: NodeJS.ProcessEnv = {}) {
  return atPlace(env, (place) => limitLoginsAt(place, repeats));
}

export async function limitLoginsAt(place: Place, repeats: number): Promise<LimitFigures> {
  const figures = { rounds: 0, mostLogins: 0, survivorsWrong: 0, latestPassMs: 0 };
  for (; figures.rounds < repeats; figures.rounds += 1) {
    const { person, logins } = await signedInOn(place, 'pro', 3);
    const [first] = logins;
    if (!first) throw new Error('Nobody signed in');
    const round = async (at: number) => {
      const { fingerprint } = logins[at % logins.length] ?? first;
      await tryLogin(place.url, person, fingerprint);
      const seen = await countLogins(place.url, first);
      figures.mostLogins = Math.max(figures.mostLogins, seen);
    };
    await Promise.all(Array.from({ length: parallel }, (_, at) => round(at)));

    await wait(2);
    await tryLogin(place.url, person, first.fingerprint);
    await place.setTier(person.email, 'free');
    const startedAt = performance.now();
    const watched = await Promise.all(logins.map((login) => watch(place.url, login, startedAt)));
    const [kept, ...ended] = watched;
    const isRight = kept?.isIn && ended.every(({ isIn }) => !isIn);
    if (!isRight) figures.survivorsWrong += 1;
    const passes = ended.map(({ lastPassMs }) => lastPassMs);
    figures.latestPassMs = Math.max(figures.latestPassMs, ...passes);
  }
  return figures;
}

async function countLogins(url: string, login: Login): Promise<number> {
  const answer = await send(url, 'GET /auth/logins', login);
  return loginsResponseSchema.parse(await answer.json()).logins.length;
}

/** Asks again and again; when a request was last let in, and whether the last one was. */
async function watch(url: string, login: Login, startedAt: number) {
  let lastPassMs = 0;
  let isIn = false;
  while (performance.now() - startedAt < watchMs) {
    const askedMs = performance.now() - startedAt;
    const answer = await send(url, 'GET /users/me', login);
    isIn = answer.ok;
    await answer.body?.cancel();
    if (isIn) lastPassMs = askedMs;
    await wait(pollMs);
  }
  return { lastPassMs, isIn };
}
