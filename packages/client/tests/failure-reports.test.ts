import { reportFailureRequestSchema } from '@solacore/contract';
import { describe, expect, it } from 'vitest';
import { ApiError, createFailureReports, NetworkError } from '../src/index.ts';

const planted = 'vermilionharbour';
const built = 'entry-a543023d143bdc06424a0bb58c005df6.js';

function withStack(error: Error, ...lines: string[]): Error {
  return Object.assign(error, { stack: lines.join('\n') });
}

function collect() {
  const sent: { url: string; headers: object; body: string; credentials: string }[] = [];
  const report = createFailureReports(
    {
      baseUrl: 'https://api.example',
      device: { platform: 'web', name: planted },
      fetch: async (url, { headers, body = '', credentials }) => {
        sent.push({ url, headers, body, credentials });
        throw new Error('away');
      },
    },
    { part: 'app', version: '0.1.0' },
  );
  return { sent, report, told: () => sent.map(({ body }) => JSON.parse(body)) };
}

describe('a failure of the app', () => {
  it.each([
    ['Chromium', `    at x (https://s.example/app/_expo/static/js/web/${built}:12:345)`, built],
    ['Firefox', `x@https://s.example/app/_expo/static/js/web/${built}:12:345`, built],
    ['Safari', `https://s.example/app/_expo/static/js/web/${built}?v=1:12:345`, built],
    ['Android', '    at x (address at index.android.bundle:12:345)', 'index.android.bundle'],
    ['iOS', '    at x (address at /var/app/main.jsbundle:12:345)', 'main.jsbundle'],
    [
      'the console',
      '    at x (https://s.example/_next/static/chunks/0cz1d0mv5g_q7.js:12:345)',
      '0cz1d0mv5g_q7.js',
    ],
  ])('is told by kind and place, as %s writes it', (_engine, line, file) => {
    const { report, told } = collect();
    report(withStack(new TypeError('x is undefined'), 'TypeError: x is undefined', line));
    expect(told()).toEqual([
      {
        part: 'app',
        platform: 'web',
        version: '0.1.0',
        name: 'TypeError',
        frames: [{ file, line: 12, column: 345 }],
      },
    ]);
    expect(reportFailureRequestSchema.safeParse(told()[0]).success).toBe(true);
  });

  it('carries no word of what anybody wrote, wherever an error holds it', () => {
    const { report, sent, told } = collect();
    const words = `${planted}\n    at ${planted} (https://s.example/${planted}.js:1:2)\n  at ${built}:7:7`;
    report(
      Object.assign(
        withStack(
          new Error(words, { cause: new Error(planted) }),
          `Error: ${words}`,
          `    at ${planted} (https://s.example/app/${planted}/${built}:3:4)`,
          `    at ${planted} (${planted}.js:5:6)`,
          `    at Object.${planted} (file:///home/${planted}/index.js:5:6)`,
        ),
        { name: planted, code: planted, params: [planted], [planted]: planted },
      ),
    );
    report(planted);
    report({ message: planted, stack: planted, name: planted });
    report(withStack(Object.assign(new RangeError(planted), { code: 'E_FULL' }), planted));
    expect(told().map(({ name, code, frames }) => [name, code, frames])).toEqual([
      ['Error', undefined, [{ file: built, line: 3, column: 4 }]],
      ['Error', undefined, []],
      ['RangeError', 'E_FULL', []],
    ]);
    expect(JSON.stringify(sent)).not.toContain(planted);
  });

  it('says nothing of who or which device it was', () => {
    const { report, sent } = collect();
    report(new Error('x'));
    expect(sent).toMatchObject([
      {
        url: 'https://api.example/failures',
        headers: { 'Content-Type': 'application/json' },
        credentials: 'omit',
      },
    ]);
    expect(Object.keys(sent[0]?.headers ?? {})).toEqual(['Content-Type']);
  });

  it('is told once a place and five times in all, and not where it was to be expected', () => {
    const { report, told } = collect();
    const refusal = { params: {}, status: 403, requestId: null, retryAfterSeconds: null };
    report(new ApiError({ code: 'FORBIDDEN', ...refusal }));
    report(new NetworkError('unreachable'));
    report(Object.assign(new Error('x'), { name: 'AbortError' }));
    expect(told()).toEqual([]);
    for (let line = 1; line < 20; line += 1) {
      const failure = withStack(new Error('x'), 'Error: x', `at ${built}:${line}:1`);
      report(failure);
      report(failure);
    }
    expect(told().map(({ frames }) => frames[0].line)).toEqual([1, 2, 3, 4, 5]);
  });
});
