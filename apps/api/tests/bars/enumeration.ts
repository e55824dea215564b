import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newEmail, newFingerprint } from '../harness/person.ts';
import { startServer } from '../harness/process.ts';
import { quantile } from './stage.ts';

/** Probes of one address; more would meet the limits that known and unknown addresses share. */
const probesEach = 3;
const warmUps = 20;
const routes = { login: '/auth/login', forgot: '/auth/password/forgot' } as const;
type Route = keyof typeof routes;

/** `kinds`: how many different answers were seen, times and request ids aside. */
export type Probed = { kinds: number; knownMs: number; unknownMs: number; apart: number };

/**
 * `count` probes of known addresses and as many of unknown ones, in turn, at log-in and at a
 * forgotten password, over real HTTP. `env` may name a database and a number of processes.
 */
export async function probeAddresses(
  count: number,
  env: NodeJS.ProcessEnv = {},
): Promise<Record<Route, Probed>> {
  return withServer(env, async (url) => {
    const addresses = Math.ceil(count / probesEach);
    const known = Array.from({ length: addresses }, newEmail);
    for (const email of known) await register(url, email);
    const unknown = Array.from({ length: addresses }, newEmail);
    const probed = (route: Route) => probeRoute(url + routes[route], { count, known, unknown });
    return { login: await probed('login'), forgot: await probed('forgot') };
  });
}

type Probes = { count: number; known: string[]; unknown: string[] };

async function probeRoute(url: string, { count, known, unknown }: Probes): Promise<Probed> {
  const times = { known: [] as number[], unknown: [] as number[] };
  const answers = new Set<string>();
  const isLogin = url.endsWith(routes.login);
  const probe = async (kind: keyof typeof times, email: string) => {
    const body = { email, password: 'not the password', device_fingerprint: newFingerprint() };
    const startedMs = performance.now();
    const answer = await post(url, isLogin ? body : { email });
    const text = await answer.text();
    times[kind].push(performance.now() - startedMs);
    answers.add(describeAnswer(answer, text));
  };
  // The first ones meet what is not warm yet, and are not counted.
  for (let at = 0; at < warmUps; at += 1) await probe('unknown', newEmail());
  times.known.length = 0;
  times.unknown.length = 0;
  for (let at = 0; at < count; at += 1) {
    const pair = [
      () => probe('known', known[at % known.length] ?? ''),
      () => probe('unknown', unknown[at % unknown.length] ?? ''),
    ];
    for (const one of Math.random() < 0.5 ? pair : pair.toReversed()) await one();
  }
  const [knownMs, unknownMs] = [quantile(times.known, 0.5), quantile(times.unknown, 0.5)];
  return { kinds: answers.size, knownMs, unknownMs, apart: Math.abs(knownMs / unknownMs - 1) };
}

/** `times` addresses, each registered 50 times at once in mixed case: how many got one account. */
export async function registerTogether(times: number, env: NodeJS.ProcessEnv = {}) {
  return withServer(env, async (url) => {
    let exactlyOne = 0;
    for (let time = 0; time < times; time += 1) {
      const email = newEmail();
      const mixed = (at: number) => (at % 2 ? email : email.toUpperCase());
      const statuses = await Promise.all(
        Array.from({ length: 50 }, (_, at) => register(url, mixed(at))),
      );
      const made = statuses.filter((status) => status === 201).length;
      const taken = statuses.filter((status) => status === 409).length;
      if (made === 1 && taken === 49) exactlyOne += 1;
    }
    return { times, exactlyOne };
  });
}

async function withServer<T>(env: NodeJS.ProcessEnv, use: (url: string) => Promise<T>) {
  const dataDir = mkdtempSync(join(tmpdir(), 'solacore-bar-'));
  const server = await startServer({
    DATA_DIR: dataDir,
    LOG_LEVEL: 'warn',
    JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
    REGISTRATIONS_PER_HOUR: '1000000',
    AUTH_ATTEMPTS_PER_MINUTE: '1000000',
    ...env,
  });
  try {
    return await use(server.url);
  } finally {
    server.child.kill('SIGKILL');
    await server.exit();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function register(url: string, email: string): Promise<number> {
  const body = { email, password: 'a quiet long sentence', device_fingerprint: newFingerprint() };
  const answer = await post(`${url}/auth/register`, body);
  await answer.arrayBuffer();
  return answer.status;
}

function post(url: string, body: object): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(30_000),
  });
}

/** Whatever could tell two answers apart, but for the moment and the request's own id. */
function describeAnswer(answer: Response, text: string): string {
  const own = ['date', 'x-request-id'];
  const headers = [...answer.headers].map(([name, value]) =>
    own.includes(name) ? name : `${name}: ${value}`,
  );
  const body = text.replace(/"request_id":"[^"]*"/, '"request_id":""');
  return [answer.status, ...headers.sort(), body].join('\n');
}
