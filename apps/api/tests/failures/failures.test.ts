import { expect, it } from 'vitest';
import { createErrorReports } from '../../src/http/error-reports.ts';
import { startFakeSentry } from '../fakes/sentry-server.ts';
import { describeOnBothDatabases } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';

const planted = 'vermilionharbour';
const file = 'entry-a543023d143bdc06424a0bb58c005df6.js';
const failure = {
  part: 'app',
  platform: 'android',
  version: '0.1.0',
  name: 'TypeError',
  code: 'E_FULL',
  frames: [
    { file, line: 12, column: 345 },
    { file, line: 1, column: 2 },
  ],
};

describeOnBothDatabases('POST /failures', (ctx) => {
  it('passes kind and place of an error on, and counts it', async () => {
    const sentry = await startFakeSentry();
    const errorReports = createErrorReports({
      version: '1.2.3',
      mode: 'test',
      sentryDsn: sentry.dsn,
    });
    const { log, lines } = collectLog();
    const app = await ctx.buildApp({ parts: { errorReports, log } });
    const headers = { 'user-agent': planted, referer: `https://${planted}.example` };
    const answer = await app.inject({
      method: 'POST',
      url: '/failures',
      headers,
      payload: failure,
    });
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    await errorReports.flush();
    expect(sentry.events()).toMatchObject([
      {
        platform: 'javascript',
        release: 'solacore-app@0.1.0',
        environment: 'test',
        transaction: 'app android',
        tags: { code: 'E_FULL' },
        exception: {
          values: [
            {
              type: 'TypeError',
              // The innermost stands last.
              stacktrace: { frames: [{ lineno: 1 }, { filename: `app:///${file}`, lineno: 12 }] },
            },
          ],
        },
      },
    ]);
    expect(lines.join()).toContain(`"at":"${file}:12:345"`);
    const { body } = await app.inject('/metrics');
    expect(body).toContain('solacore_client_failures_total{part="app",platform="android"} 1');
    expect(body).toContain('solacore_unexpected_errors_total 0');
    expect([sentry.bodies.join(), lines.join(), body].join()).not.toContain(planted);
    await sentry.close();
  });

  it.each([
    ['a message', { message: planted }],
    ['words for a name', { name: `${planted} Error` }],
    ['words for a code', { code: planted }],
    ['words for a version', { version: planted }],
    ['a file that is not ours', { frames: [{ file: `${planted}.js`, line: 1, column: 1 }] }],
    ['a path', { frames: [{ file: `${planted}/${file}`, line: 1, column: 1 }] }],
    ['a name within a frame', { frames: [{ file, line: 1, column: 1, fn: planted }] }],
  ])('refuses %s', async (_what, more) => {
    const payload = { ...failure, ...more };
    const answer = await ctx.app.inject({ method: 'POST', url: '/failures', payload });
    expect([answer.statusCode, answer.json().error]).toEqual([400, 'VALIDATION_FAILED']);
    expect(answer.body).not.toContain(planted);
  });

  it('takes sixty an hour from one address', async () => {
    const statuses: number[] = [];
    for (let time = 0; time < 62; time += 1) {
      const request = { method: 'POST', url: '/failures', remoteAddress: '10.7.7.7' } as const;
      statuses.push((await ctx.app.inject({ ...request, payload: failure })).statusCode);
    }
    expect(statuses).toEqual([...Array(60).fill(204), 429, 429]);
  });
});
