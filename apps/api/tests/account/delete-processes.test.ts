import { expect, it } from 'vitest';
import { describeOnServerDatabase } from '../harness/index.ts';
import { registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';
import { tablesHolding } from './person-rows.ts';

describeOnServerDatabase('an account deleted in one of two processes', (ctx) => {
  it('is refused at once, whichever of them is asked, and deleted once', async () => {
    const server = await startServer({
      WORKERS: '2',
      DATABASE_URL: ctx.databaseUrl ?? '',
      DATA_DIR: ctx.dataDir,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_SCALE: '1000',
    });
    for (let run = 0; run < 5; run += 1) {
      const person = await registerOver(server.url);
      // A connection each, so that both processes have met the token.
      const headers = { ...person.headers, connection: 'close' };
      const ask = async () => {
        const answer = await fetch(`${server.url}/users/me`, { headers });
        return `${answer.status} ${(await answer.json()).error}`;
      };
      const askOften = async () => new Set(await Promise.all(Array.from({ length: 20 }, ask)));
      expect(await askOften()).toEqual(new Set(['200 undefined']));
      const remove = (path: string) =>
        fetch(server.url + path, {
          method: 'DELETE',
          headers: { ...headers, 'content-type': 'application/json' },
          body: JSON.stringify({ confirmation: 'DELETE_MY_ACCOUNT' }),
        });
      const answers = await Promise.all([remove('/users/me'), remove('/auth/account')]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401]);
      expect(await askOften()).toEqual(new Set(['401 UNAUTHENTICATED']));
      const holding = await tablesHolding(ctx.db, [person.email, person.fingerprint]);
      expect(holding).toEqual([]);
    }
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
  });
});
