import { randomUUID } from 'node:crypto';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import { expect, it } from 'vitest';
import { describeOnServerDatabase } from '../harness/index.ts';
import { registerOver } from '../harness/over-http.ts';
import { startServer } from '../harness/process.ts';
import { readEvents, textOf } from '../solve-sessions/read-events.ts';
import { cutAndResume, openStream } from '../solve-sessions/stream-reader.ts';

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

  it('know of each other’s replies: one at a time a session, read again by whoever is asked', async () => {
    const server = await startServer({
      WORKERS: '3',
      DATABASE_URL: ctx.databaseUrl ?? '',
      DATA_DIR: ctx.dataDir,
      LOG_LEVEL: 'warn',
      RATE_LIMIT_SCALE: '100',
      // The replies must outlast the requests that meet them, on a busy machine too.
      GUIDE_PACE_MS: '100',
    });
    const person = await registerOver(server.url);
    const run = async () => {
      const made = await person.post('/sessions', {});
      const { session_id: id } = createSolveSessionResponseSchema.parse(await made.json());
      const message = { content: 'My manager moved the deadline again', step: 'receive' };
      const path = `/sessions/${id}/messages`;
      const post = () =>
        openStream(person, {
          method: 'POST',
          path,
          body: { ...message, message_id: randomUUID() },
        });
      const body = { ...message, message_id: randomUUID() };
      const first = await openStream(person, { method: 'POST', path, body });
      await first.until(1);
      const others = await Promise.all([post(), post(), post(), post(), post()]);
      expect(others.map(({ status }) => status)).toEqual([409, 409, 409, 409, 409]);
      first.leave();
      const rest = await cutAndResume(person, id, body, 2);
      expect(textOf(readEvents(`${rest.join('\n\n')}\n\n`)).length).toBeGreaterThan(20);
      expect(rest.slice(0, first.frames.length)).toEqual(first.frames);
    };
    await Promise.all([run(), run(), run(), run(), run(), run()]);
    server.child.kill('SIGTERM');
    expect(await server.exit()).toBe(0);
  });
});
