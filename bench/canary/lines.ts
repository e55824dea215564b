import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { createCanaries } from '../../apps/api/tests/canary/canaries.ts';
import { say } from '../../apps/api/tests/canary/speak.ts';
import { openStage, type Stage } from '../../apps/api/tests/canary/stage.ts';
import { registerOver } from '../../apps/api/tests/harness/over-http.ts';

const shapes: [name: string, shape: RegExp][] = [
  ['e-mail addresses', /[\w.+-]+@[\w-]+\.[a-z]{2,}/gi],
  ['tokens', /eyJ[\w-]{8,}|Bearer |token=/g],
  ['full IPv4 addresses', /(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d./])/g],
  ['full IPv6 addresses', /(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}/gi],
];
/** What each shape must find, so that an empty search is a search. */
const planted = `who@example.org eyJhbGciOiJIUzI1NiJ9 203.0.113.9 2001:db8:1:2:3:4:5:6`;

/** `count` log lines of every kind of request, and nobody to be recognised by them. */
export async function proveLines(count: number): Promise<boolean> {
  const stage = await openStage({ kind: 'server', isTraced: false, choose: () => undefined });
  try {
    const product = await stage.start();
    const secrets = await fillLogs(stage, count);
    await product.stop();
    const texts = ['out', 'nginx/logs'].flatMap((name) => textsIn(join(stage.folder, name)));
    const lines = texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0);
    console.log(`log lines: ${lines}`);
    const search = (text: string) => [
      ...shapes.map(([name, shape]) => ({ name, found: text.match(shape) ?? [] })),
      { name: 'known secrets', found: secrets.filter((secret) => text.includes(secret)) },
    ];
    let isProven = lines >= count;
    const control = search(`${planted} ${secrets[0]}`);
    const all = texts.map(search);
    for (const [at, { name, found: inControl }] of control.entries()) {
      const found = all.flatMap((one) => one[at]?.found ?? []);
      console.log(
        `${name.padEnd(24)}${String(found.length).padStart(6)}  control ${inControl.length}`,
      );
      for (const one of found.slice(0, 5)) console.log(`   ${one}`);
      isProven &&= found.length === 0 && inControl.length > 0;
    }
    console.log(isProven ? 'proven' : 'NOT proven');
    return isProven;
  } finally {
    await stage.close();
  }
}

function textsIn(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.map((name) => readFileSync(join(folder, name), 'utf8'));
}

/** People sign up, sign in rightly and wrongly, ask, fail; returns what may not be in a log. */
async function fillLogs({ proxy, metrics, smtp }: Stage, count: number): Promise<string[]> {
  const [canary] = createCanaries();
  const agent = new Agent({ keepAlive: true, maxSockets: 24 });
  const secrets: string[] = [];
  const people = await Promise.all(Array.from({ length: 12 }, () => registerOver(proxy.url)));
  for (const person of people) {
    secrets.push(person.email, person.password, person.accessToken, person.fingerprint);
    if (canary) await say(person, canary);
  }
  let left = Math.ceil(count / 2);
  const work = async () => {
    while (left > 0) {
      left -= 1;
      const person = people[left % people.length];
      if (!person) return;
      const address = `203.0.113.${left % 256}`;
      const headers = {
        ...person.headers,
        'x-forwarded-for': address,
        'user-agent': person.email,
        referer: `https://example.org/?token=${person.accessToken}`,
      };
      await ask(agent, `${proxy.url}${pathOf(left, person)}`, bodyOf(left, person), headers);
    }
  };
  await Promise.all(Array.from({ length: 24 }, work));
  agent.destroy();
  console.log(`${smtp.taken.length} mails sent, ${metrics.length} readings`);
  return secrets;
}

type Known = { email: string; accessToken: string; password: string };

function pathOf(at: number, { email, accessToken }: Known): string {
  const paths = [
    '/users/me',
    `/${email}`,
    `/sessions?cursor=${email}`,
    `/app/verify-email?token=${accessToken}`,
    `/sessions/${randomUUID()}`,
    '/devices',
    '/auth/logins',
    '/health',
  ];
  if (at % 40 === 0) return '/auth/login';
  if (at % 41 === 0) return '/auth/password/forgot';
  if (at % 43 === 0) return '/auth/password/reset';
  return paths[at % paths.length] ?? '/';
}

function bodyOf(at: number, { email, password, accessToken }: Known): string | undefined {
  const device_fingerprint = `device-${randomUUID()}`;
  if (at % 40 === 0) return JSON.stringify({ email, password: `${password}?`, device_fingerprint });
  if (at % 41 === 0) return JSON.stringify({ email });
  if (at % 43 === 0) return JSON.stringify({ token: accessToken, password });
  return undefined;
}

function ask(
  agent: Agent,
  url: string,
  body: string | undefined,
  headers: Record<string, string>,
): Promise<void> {
  return new Promise((resolve) => {
    const method = body === undefined ? 'GET' : 'POST';
    const typed = body === undefined ? {} : { 'content-type': 'application/json' };
    const sent = request(url, { agent, method, headers: { ...headers, ...typed } }, (answer) => {
      answer.resume();
      answer.once('close', () => resolve());
    });
    sent.once('error', () => resolve());
    sent.end(body);
  });
}
