import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { createMetrics } from '../../src/features/metrics/metrics.ts';
import type { App } from '../../src/http/app-type.ts';
import { describeOnBothDatabases, logIn, signUp } from '../harness/index.ts';

const read = async (app: App) => (await app.inject('/metrics')).body.split('\n');
/** Lines without their values: what Prometheus keeps a series for. */
const seriesOf = (lines: string[]) =>
  new Set(lines.filter((line) => !line.startsWith('#')).map((line) => line.replace(/ \S+$/, '')));

describeOnBothDatabases('the metrics of requests', (ctx) => {
  const build = (parts = {}) => ctx.buildApp({ parts: { metrics: createMetrics({}), ...parts } });

  it('count answers, refusals and sign-ins by route', async () => {
    const app = await build();
    const person = await signUp(app);
    await logIn(app, { ...person, password: 'another quiet sentence' });
    await app.inject({ method: 'POST', url: '/auth/refresh', payload: {} });
    await person.ask({ url: '/users/me' });
    const lines = await read(app);
    for (const line of [
      'solacore_http_requests_total{method="POST",route="/auth/register",status="2xx"} 1',
      'solacore_http_requests_total{method="GET",route="/users/me",status="2xx"} 1',
      'solacore_http_refusals_total{route="/auth/login",code="INVALID_CREDENTIALS"} 1',
      'solacore_sign_ins_total{way="register",outcome="ok"} 1',
      'solacore_sign_ins_total{way="password",outcome="refused"} 1',
      'solacore_sign_ins_total{way="refresh",outcome="refused"} 1',
      'solacore_http_answer_seconds_count 4',
      'solacore_unexpected_errors_total 0',
      'solacore_http_requests_running 1',
      'solacore_database_up 1',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('grow by no series, whatever strangers send', async () => {
    const app = await build();
    const person = await signUp(app);
    const bother = async () => {
      const word = randomUUID();
      const headers = {
        'user-agent': word,
        'x-forwarded-for': word,
        authorization: `Bearer ${word}`,
      };
      await app.inject({ url: `/${word}/${word}?${word}=${word}`, headers });
      await app.inject({ method: 'PUT', url: `/sessions/${word}`, headers });
      await app.inject({ url: `/sessions/${word}/stream?message_id=${word}`, headers });
      await app.inject({ url: `/app/${word}.js` });
      await person.ask({ url: `/sessions/${word}` });
      await logIn(app, { email: `${word}@example.org`, password: word }, `device-${word}`);
    };
    await bother();
    await read(app);
    const before = seriesOf(await read(app));
    for (let time = 0; time < 12; time += 1) await bother();
    const after = seriesOf(await read(app));
    expect([...after].filter((series) => !before.has(series))).toEqual([]);
    expect([...after].join()).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  it('count an error that nobody expected, without a word of it', async () => {
    const matches = () => Promise.reject(new Error('vermilionharbour'));
    const app = await build({ passwords: { ...ctx.deps.passwords, matches } });
    await logIn(app, await signUp(app));
    const lines = await read(app);
    expect(lines).toContain('solacore_unexpected_errors_total 1');
    expect(lines).toContain('solacore_sign_ins_total{way="password",outcome="failed"} 1');
    expect(lines.join()).not.toContain('vermilion');
  });

  it('are told while the database is away, which they say', async () => {
    const away = { ...ctx.deps.database, db: brokenBy(ctx.deps.database.db) };
    const app = await build({ database: away });
    const lines = await read(app);
    expect(lines).toContain('solacore_database_up 0');
    expect(lines.some((line) => line.startsWith('solacore_jobs{'))).toBe(false);
  });
});

function brokenBy<T extends object>(db: T): T {
  const execute = () => Promise.reject(new Error('away'));
  return new Proxy(db, {
    get: (of, name) => (name === 'execute' ? execute : Reflect.get(of, name)),
  });
}
