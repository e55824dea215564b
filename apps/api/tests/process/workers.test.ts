import { expect, it } from 'vitest';
import { describeOnServerDatabase } from '../harness/index.ts';
import { registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';

describeOnServerDatabase('two processes on one port', (ctx) => {
  it('share one rate limit, and stop together with exit code 0', async () => {
    const server = await startServer({
      WORKERS: '2',
      DATABASE_URL: ctx.databaseUrl ?? '',
      DATA_DIR: ctx.dataDir,
      LOG_LEVEL: 'warn',
    });
    const person = await registerOver(server.url);
    const answers = await Promise.all(Array.from({ length: 90 }, () => person.ask('/users/me')));
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(30);
    expect(statuses.filter((status) => status === 429)).toHaveLength(60);
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
  });
});
