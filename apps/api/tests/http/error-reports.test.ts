import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createErrorReports } from '../../src/http/error-reports.ts';
import { startFakeSentry } from '../fakes/sentry-server.ts';
import { describeOnBothDatabases, logIn, signUp } from '../harness/index.ts';
import { startServer } from '../harness/process.ts';

const planted = 'vermilionharbour';
const about = { version: '1.2.3', mode: 'test' as const };

/** An error that holds the phrase wherever an error can hold one. */
function errorFullOf(words: string): Error {
  const stack = `\n    at ${words} (/x/apps/api/src/${words}.ts:1:1)`;
  const cause = Object.assign(new TypeError(`${words}${stack}`), { code: words, query: words });
  return Object.assign(new Error(words, { cause }), {
    name: words,
    params: [words],
    request: { body: words },
    [words]: words,
  });
}

describeOnBothDatabases('an error that nobody expected', (ctx) => {
  let sentry: Awaited<ReturnType<typeof startFakeSentry>>;
  beforeEach(async () => {
    sentry = await startFakeSentry();
  });
  afterEach(() => sentry.close());

  it('is reported by name, place and route, without a word of it', async () => {
    const errorReports = createErrorReports({ ...about, sentryDsn: sentry.dsn });
    const matches = () => Promise.reject(errorFullOf(planted));
    const passwords = { ...ctx.deps.passwords, matches };
    const app = await ctx.buildApp({ parts: { passwords, errorReports } });
    const person = await signUp(app);
    expect((await logIn(app, person, `device-${planted}`)).statusCode).toBe(500);
    await errorReports.flush();

    const [event, ...more] = sentry.events();
    expect(more).toEqual([]);
    expect(event).toMatchObject({
      level: 'error',
      release: 'solacore@1.2.3',
      environment: 'test',
      transaction: 'POST /auth/login',
      exception: { values: [{ type: 'TypeError', value: '' }] },
    });
    const allowed = ['environment', 'event_id', 'exception', 'level', 'platform', 'release'];
    expect(Object.keys(event ?? {}).sort()).toEqual([...allowed, 'timestamp', 'transaction']);
    const [body = ''] = sentry.bodies;
    expect(body.startsWith('/api/7/envelope/?')).toBe(true);
    for (const secret of [planted, person.email, person.password, person.userId]) {
      expect(body).not.toContain(secret);
    }
  });

  it('names the lines of our own that it came through, and no others', async () => {
    const errorReports = createErrorReports({ ...about, sentryDsn: sentry.dsn });
    const matches = () => {
      throw Object.assign(new Error(planted), { code: 'ERR_SOMETHING' });
    };
    const passwords = { ...ctx.deps.passwords, matches };
    const app = await ctx.buildApp({ parts: { passwords, errorReports } });
    await logIn(app, await signUp(app));
    await errorReports.flush();
    const [report] = sentry.events()[0]?.exception.values ?? [];
    expect(report).toMatchObject({ type: 'Error', value: 'ERR_SOMETHING' });
    const files = report?.stacktrace.frames.map(({ filename }) => filename) ?? [];
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(file).toMatch(/^(apps\/api|packages\/\w+)\/src\//);
    expect(JSON.stringify(sentry.bodies)).not.toContain(planted);
  });

  it('is reported nowhere when it is a refusal', async () => {
    const errorReports = createErrorReports({ ...about, sentryDsn: sentry.dsn });
    const app = await ctx.buildApp({ parts: { errorReports } });
    await app.inject({ method: 'POST', url: '/auth/login', payload: { [planted]: planted } });
    await app.inject({ url: `/${planted}` });
    await errorReports.flush();
    expect(sentry.bodies).toEqual([]);
  });
});

describe('error reports', () => {
  it('hold nothing up where their server is silent or away', async () => {
    const silent = await startFakeSentry({ isSilent: true });
    const away = 'http://publickey@127.0.0.1:9/7';
    for (const sentryDsn of [silent.dsn, away, null]) {
      const reports = createErrorReports({ ...about, sentryDsn });
      for (let at = 0; at < 200; at += 1) reports.report(new Error(planted), 'here');
      await reports.flush();
    }
    await silent.close();
  }, 15_000);

  it('take whatever was thrown', async () => {
    const sentry = await startFakeSentry();
    const reports = createErrorReports({ ...about, sentryDsn: sentry.dsn });
    const odd = Object.assign(new Error(planted), { stack: undefined, message: 7 });
    for (const thrown of [undefined, null, planted, 7, {}, odd]) reports.report(thrown, 'here');
    await reports.flush();
    expect(sentry.events()).toHaveLength(6);
    expect(JSON.stringify(sentry.bodies)).not.toContain(planted);
    await sentry.close();
  });
});

describe('an error that nobody caught', () => {
  it('ends the process with a report, and nothing it holds is printed', async () => {
    const sentry = await startFakeSentry();
    const folder = mkdtempSync(join(tmpdir(), 'solacore-crash-'));
    const thrown = `Object.assign(new TypeError("${planted}"),{params:["${planted}"]})`;
    const later = `process.once("SIGUSR2",()=>{Promise.reject(${thrown})})`;
    const server = await startServer({
      NODE_OPTIONS: `--import data:text/javascript,${encodeURIComponent(later)}`,
      DATA_DIR: folder,
      SENTRY_DSN: sentry.dsn,
    });
    server.child.kill('SIGUSR2');
    expect(await server.exit()).toBe(1);
    expect(server.output.out).toContain('ended by an error that nobody caught');
    expect(server.output.out + server.output.error).not.toContain(planted);
    expect(sentry.events()[0]).toMatchObject({ transaction: 'process' });
    expect(sentry.bodies.join()).not.toContain(planted);
    await sentry.close();
    rmSync(folder, { recursive: true, force: true });
  });
});
