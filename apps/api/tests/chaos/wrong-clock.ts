import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { refreshResponseSchema } from '@solacore/contract';
import { signBody } from '../fakes/stripe/events.ts';
import { type RemotePerson, registerOver } from '../harness/over-http.ts';
import { connectPlainly } from '../harness/plain-connection.ts';
import type { Cluster } from '../harness/postgres-cluster.ts';
import { startServer } from '../harness/process.ts';

/** Replaces the machine's clock for one process, and leaves the one that never jumps. */
export const clockLibrary = ['/usr/lib', '/usr/local/lib']
  .flatMap((root) =>
    existsSync(root) ? [root, ...readdirSync(root).map((name) => join(root, name))] : [],
  )
  .map((folder) => join(folder, 'faketime/libfaketime.so.1'))
  .find((file) => existsSync(file));

/** How far off a clock is put, in seconds; an hour's change and a leap day at their very moment. */
export const clocks: Record<string, () => number> = {
  '60 s ahead': () => 60,
  '60 s behind': () => -60,
  '90 s ahead': () => 90,
  '90 s behind': () => -90,
  'an hour ahead': () => 3_600,
  'an hour behind': () => -3_600,
  'where the hour goes back': () => secondsTo('2026-11-01T05:59:59Z'),
  'where an hour is left out': () => secondsTo('2027-03-14T06:59:59Z'),
  'a leap day that ends': () => secondsTo('2028-02-29T23:59:59Z'),
};
const secondsTo = (moment: string) => Math.round((Date.parse(moment) - Date.now()) / 1_000);

export type ClockFigures = {
  asked: number;
  lost: number;
  /** Logins whose times are not those of the database, or end later than they may. */
  extended: number;
  stripe: { old: number; fresh: number };
  /** Whether somebody at a limit is let through by the jump. */
  limitKept: boolean;
};

/** A11: a server with a right clock and one whose clock jumps, on one database. */
export async function openClocks(cluster: Cluster) {
  if (!clockLibrary) throw new Error('There is no libfaketime');
  const folder = mkdtempSync(join(tmpdir(), 'solacore-clock-'));
  const file = join(folder, 'offset');
  const set = (seconds: number) => writeFileSync(file, `${seconds < 0 ? '' : '+'}${seconds}s\n`);
  set(0);
  const settings = {
    DATABASE_URL: cluster.url('postgres'),
    JWT_SECRET: 'Q3v9xT1mZr7LkP5sWd8Hb2Nf6Jc4Yg0A',
    REGISTRATIONS_PER_HOUR: '100000',
    AUTH_ATTEMPTS_PER_MINUTE: '100000',
    STRIPE_SECRET_KEY: 'sk_test_clock',
    STRIPE_WEBHOOK_SECRET: secret,
    STRIPE_API_BASE: 'http://127.0.0.1:9',
  };
  const right = await startServer({ ...settings, DATA_DIR: join(folder, 'right') });
  const wrong = await startServer({
    ...settings,
    DATA_DIR: join(folder, 'wrong'),
    TZ: 'America/New_York',
    LD_PRELOAD: clockLibrary,
    FAKETIME_TIMESTAMP_FILE: file,
    FAKETIME_NO_CACHE: '1',
    DONT_FAKE_MONOTONIC: '1',
  });
  return {
    put: (seconds: number, people: number) => {
      set(0);
      return putClock({ right: right.url, wrong: wrong.url, cluster, people }, () => set(seconds));
    },
    close: async () => {
      for (const { child } of [right, wrong]) child.kill('SIGKILL');
      await Promise.all([right.exit(), wrong.exit()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const secret = 'whsec_9xT1mZr7LkP5';
type Places = { right: string; wrong: string; cluster: Cluster; people: number };

async function putClock(places: Places, jump: () => void): Promise<ClockFigures> {
  const { right, wrong, cluster, people } = places;
  const everybody = await Promise.all(Array.from({ length: people }, () => registerOver(right)));
  const limited = await registerOver(wrong);
  while ((await limited.ask('/users/me')).status !== 429);
  jump();
  const limitKept = (await limited.ask('/users/me')).status === 429;
  const statuses: number[] = [];
  for (const person of everybody) statuses.push(...(await goOn(person, right, wrong)));
  return {
    asked: statuses.length,
    lost: statuses.filter((status) => status !== 200).length,
    extended: await countExtended(cluster),
    stripe: { old: await tellStripe(wrong, 301), fresh: await tellStripe(wrong, 290) },
    limitKept,
  };
}

/** Requests and refreshes at both servers; each refresh is asked for again, as after a lost answer. */
async function goOn(person: RemotePerson, right: string, wrong: string): Promise<number[]> {
  const first = await refresh(wrong, person, person.refreshToken);
  const again = await refresh(right, person, person.refreshToken);
  const second = await refresh(right, person, first.token);
  const back = await refresh(wrong, person, first.token);
  const used = [];
  for (const url of [right, wrong]) {
    for (const access of [person.accessToken, first.access, second.access]) {
      used.push(await use(url, person, access));
    }
  }
  return [first, again, second, back].map(({ status }) => status).concat(used);
}

async function refresh(url: string, { fingerprint }: RemotePerson, token: string) {
  const answer = await fetch(`${url}/auth/refresh`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-device-fingerprint': fingerprint },
    body: JSON.stringify({ refresh_token: token }),
  });
  const parsed = refreshResponseSchema.safeParse(await answer.json());
  return {
    status: answer.status,
    token: parsed.data?.refresh_token ?? '',
    access: parsed.data?.access_token ?? '',
  };
}

async function use(url: string, { fingerprint }: RemotePerson, access: string): Promise<number> {
  const headers = { authorization: `Bearer ${access}`, 'x-device-fingerprint': fingerprint };
  return (await fetch(`${url}/users/me`, { headers })).status;
}

async function countExtended(cluster: Cluster): Promise<number> {
  const connection = await connectPlainly(cluster.url('postgres'));
  const rows = await connection.ask(
    `select id from active_sessions where expires_at > absolute_expires_at
      or absolute_expires_at > created_at + interval '366 days'
      or abs(extract(epoch from rotated_at - now())) > 600`,
  );
  await connection.close();
  return rows.length;
}

/** An event signed so many true seconds ago. */
async function tellStripe(url: string, secondsAgo: number): Promise<number> {
  const body = JSON.stringify({
    id: 'evt_clock',
    object: 'event',
    type: 'clock.tried',
    data: { object: {} },
  });
  const at = Math.floor(Date.now() / 1_000) - secondsAgo;
  const headers = {
    'stripe-signature': signBody(body, secret, at),
    'content-type': 'application/json',
  };
  const answer = await fetch(`${url}/webhooks/stripe`, { method: 'POST', headers, body });
  await answer.arrayBuffer();
  return answer.status;
}
