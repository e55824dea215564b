import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { errorBodySchema } from '@solacore/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listMissing, verifyUnits } from '../support/served/install.ts';
import { type Answer, openServed } from '../support/served/serve.ts';

const missing = listMissing();
const describeServed = missing.length === 0 ? describe : describe.skip;
const named = missing.length === 0 ? '' : ` (left out: no ${missing.join(', ')} found)`;

const json = { 'content-type': 'application/json' };

/** What every answer carries, whoever gives it. */
function expectGuarded({ headers, status }: Answer) {
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'strict-transport-security': expect.stringMatching(/max-age=31536000; includeSubDomains/i),
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'referrer-policy': expect.anything(),
    'cache-control': expect.anything(),
  });
  expect([status, headers.server, headers['x-powered-by']]).toEqual([status, undefined, undefined]);
}

describeServed(`the product as docs/operations.md serves it${named}`, () => {
  let served: Awaited<ReturnType<typeof openServed>>;
  beforeAll(async () => {
    served = await openServed();
  }, 150_000);
  afterAll(() => served?.close());

  it('has units that systemd takes, none of them exposed above 3.0', async () => {
    const { verified, exposures } = await verifyUnits(served.root);
    expect(verified).toEqual({ isDone: true, text: '' });
    expect(Object.keys(exposures).length).toBeGreaterThan(7);
    for (const [unit, exposure] of Object.entries(exposures)) {
      expect([unit, exposure <= 3]).toEqual([unit, true]);
    }
  });

  it('is found in order by its own check: a reply streams, nothing is wrong', async () => {
    const { out, code } = await served.solacore('setup', '--check', '--mail', 'ana@localhost.org');
    expect(out).not.toMatch(/^wrong/m);
    expect(out).toMatch(/ok\s+streams\s+first words after \d+ ms, in \d+ pieces/);
    expect(out).toMatch(/ok\s+metrics\s+not shown outside/);
    expect(code).toBe(0);
  });

  it('speaks HTTP/2 and TLS 1.2 or newer, and leads from plain HTTP there', async () => {
    const [answer] = await served.askAtOnce('/health', 1);
    expect(answer?.status).toBe(200);
    const handshake = (version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3') =>
      new Promise((resolve) => {
        const { tls: port } = served.ports;
        const only = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' };
        const options = { port, host: 'localhost', ca: served.ca, ...only };
        const socket = connectTls(options, () => {
          resolve(socket.getProtocol());
          socket.destroy();
        });
        socket.once('error', () => resolve('refused'));
      });
    expect(await handshake('TLSv1.1')).toBe('refused');
    expect(await handshake('TLSv1.2')).toBe('TLSv1.2');
    expect(await handshake('TLSv1.3')).toBe('TLSv1.3');
    const led = await fetch(`${served.plainUrl}/es?a=b`, { redirect: 'manual' });
    expect([led.status, led.headers.get('location')]).toEqual([301, 'https://localhost/es?a=b']);
    expect(led.headers.get('server')).toBeNull();
  });

  it.each([
    ['a page', '/', {}, 200],
    ['health', '/health', {}, 200],
    ['an unknown path', '/nowhere', {}, 404],
    ['no token', '/sessions', {}, 401],
    ['metrics, by NGINX', '/metrics', {}, 404],
    ['too large a body, by NGINX', '/sessions', { method: 'POST', body: 'a'.repeat(300_000) }, 413],
    ['too long an address, by NGINX', `/${'a'.repeat(40_000)}`, {}, 414],
  ] as const)('guards every answer: %s', async (_name, path, options, status) => {
    const answer = await served.ask(path, options);
    expect(answer.status).toBe(status);
    expectGuarded(answer);
    if (status > 400) expect(errorBodySchema.safeParse(JSON.parse(answer.body)).success).toBe(true);
  });

  it('passes a stream on as it comes and unpacked, and leaves no byte of a request behind', async () => {
    const { send, id } = await openConversation();
    const content = `My boss moved the deadline twice. ${'I do not know. '.repeat(200)}`;
    const answer = await send(`/sessions/${id}/messages`, { content, step: 'receive' });
    expect(answer.headers).toMatchObject({ 'content-type': 'text/event-stream; charset=utf-8' });
    expect(answer.headers['content-encoding']).toBeUndefined();
    expect(answer.body).toContain('event: done');
    expect(answer.arrivals.length).toBeGreaterThan(2);
    expect((answer.arrivals.at(-1) ?? 0) - (answer.arrivals[0] ?? 0)).toBeGreaterThan(20);
    expectGuarded(answer);
    expect([...filesBelow('client_body'), ...filesBelow('proxy')]).toEqual([]);
    expect(readFileSync(join(served.run, 'logs/access.log'), 'utf8')).not.toContain(id);
  });

  it('keeps the files of the build for ever, packed only for whoever takes that', async () => {
    const page = await served.ask('/app/');
    const [, path = ''] = /src="(\/app\/_expo\/static\/[^"]+\.js)"/.exec(page.body) ?? [];
    expect(path).not.toBe('');
    for (const coding of ['gzip', undefined, 'gzip', undefined]) {
      const headers = coding ? { 'accept-encoding': coding } : {};
      const file = await served.ask(path, { headers });
      expect([file.status, file.headers['content-encoding']]).toEqual([200, coding]);
      expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expectGuarded(file);
    }
    // One packed, one not; the second of each came from there.
    expect(filesBelow('files').length).toBe(2);
  });

  it('counts sign-ins by the address it saw, whatever a header claims', async () => {
    const attempt = (number: number) => {
      const claimed = `203.0.113.${number}`;
      const headers = { ...json, 'x-forwarded-for': claimed, 'x-real-ip': claimed };
      const known = {
        email: 'nobody@localhost.org',
        password: 'wrong words',
        device_fingerprint: 'f'.repeat(20),
      };
      return served.ask('/auth/login', { method: 'POST', headers, body: JSON.stringify(known) });
    };
    const answers: Answer[] = [];
    for (let number = 1; number <= 12; number += 1) answers.push(await attempt(number));
    expect(answers.at(-1)?.status).toBe(429);
    expect(JSON.parse(answers.at(-1)?.body ?? '').error).toBe('TOO_MANY_ATTEMPTS');
  });

  it('lets a burst of the largest tier through, and holds a flood off in the words of the API', async () => {
    const burst = await served.askAtOnce('/health/live', 200);
    expect(burst.filter(({ status }) => status !== 200)).toEqual([]);
    const flood = await served.askAtOnce('/health/live', 500);
    const refused = flood.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(50);
    const [first] = refused;
    expect(JSON.parse(first?.body ?? '')).toMatchObject({ error: 'RATE_LIMITED', params: {} });
    expect(first?.headers['retry-after']).toBe('1');
    if (first) expectGuarded(first);
  });

  it('says so while the product is away: to a client in JSON, to a person on a page', async () => {
    await served.stopProduct();
    // The flood before has used up what this address may ask.
    await new Promise((resolve) => setTimeout(resolve, 500));
    const toClient = await served.ask('/health/ready');
    expect([toClient.status, toClient.headers['retry-after']]).toEqual([503, '3']);
    expect(errorBodySchema.parse(JSON.parse(toClient.body)).error).toBe('DATABASE_UNAVAILABLE');
    const toPerson = await served.ask('/app/', { headers: { accept: 'text/html' } });
    expect([toPerson.status, toPerson.headers['content-type']]).toEqual([
      503,
      'text/html; charset=utf-8',
    ]);
    for (const answer of [toClient, toPerson]) expectGuarded(answer);
  });

  /** What NGINX has written below a temporary folder. */
  function filesBelow(name: string) {
    const folder = join(served.run, 'temp', name);
    const found = readdirSync(folder, { recursive: true, withFileTypes: true });
    return found.filter((one) => one.isFile());
  }

  async function openConversation() {
    const fingerprint = 'served-test-device-1';
    const known = { email: 'ana@localhost.org', password: 'a quiet long sentence' };
    const body = JSON.stringify({ ...known, device_fingerprint: fingerprint });
    const made = await served.ask('/auth/register', { method: 'POST', headers: json, body });
    const { access_token: token } = JSON.parse(made.body);
    const headers = {
      ...json,
      authorization: `Bearer ${token}`,
      'x-device-fingerprint': fingerprint,
    };
    const packed = { ...headers, 'accept-encoding': 'gzip' };
    const send = (path: string, body: object) =>
      served.ask(path, { method: 'POST', headers: packed, body: JSON.stringify(body) });
    const opened = await served.ask('/sessions', { method: 'POST', headers, body: '{}' });
    const id: string = JSON.parse(opened.body).session_id;
    return { send, id };
  }
});
