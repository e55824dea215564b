import { expect, it } from 'vitest';
import { describeOnBothDatabases, logIn, signUp } from '../harness/index.ts';
import { collectLog } from '../mail/collect-log.ts';

const planted = 'vermilionharbour';

describeOnBothDatabases('the log of requests', (ctx) => {
  it('is one JSON object a line, under the id that the answer gave', async () => {
    const { log, lines } = collectLog();
    const passwords = { ...ctx.deps.passwords, matches: () => Promise.reject(new Error(planted)) };
    const app = await ctx.buildApp({ parts: { log, passwords } });
    const person = await signUp(app);
    const headers = { 'x-request-id': planted, 'user-agent': planted };
    const answers = [
      await person.ask({ url: `/users/me?${planted}`, headers }),
      await app.inject({ url: `/${planted}`, headers }),
      await logIn(app, person),
    ];
    const entries = lines.map((line) => JSON.parse(line));
    const seen = answers.map(({ headers, statusCode }) => {
      const id = headers['x-request-id'];
      const about = entries.filter((entry) => entry.request_id === id);
      return [statusCode, about.map(({ msg, route, status }) => [msg, route, status])];
    });
    expect(seen).toEqual([
      [200, [['answered', '/users/me', 200]]],
      [404, [['answered', null, 404]]],
      [
        500,
        [
          ['unexpected error', undefined, undefined],
          ['answered', '/auth/login', 500],
        ],
      ],
    ]);
    expect(lines.join('')).not.toContain(planted);
  });
});
