import { connect, type Socket } from 'node:net';
import { createSolveSessionResponseSchema } from '@solacore/contract';
import { expect, it } from 'vitest';
import { createLlm } from '../../src/llm/create-llm.ts';
import { describeOnBothDatabases, signUp } from '../harness/index.ts';

/** The running stream below takes about two seconds. */
const guidePaceMs = 40;

describeOnBothDatabases('a stop', (ctx) => {
  const listen = async () => {
    const llm = createLlm({ ...ctx.deps.config.llm, order: ['guide'], guidePaceMs });
    const app = await ctx.buildApp({ parts: { llm } });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const address = app.server.address();
    if (address === null || typeof address === 'string') throw new Error('No port');
    return { app, port: address.port };
  };

  it('ends idle, silent and half-asked connections at once', async () => {
    const { app, port } = await listen();
    const idle = await openSocket(port);
    idle.socket.write('GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n');
    await idle.receives('"live"');
    const silent = await openSocket(port);
    const halfAsked = await openSocket(port);
    halfAsked.socket.write('GET /health/live HTTP/1.1\r\nHost: a\r\nX-Half: ');
    const askedAtMs = performance.now();
    await Promise.all([app.close(), idle.closed, silent.closed, halfAsked.closed]);
    expect(performance.now() - askedAtMs).toBeLessThan(1_000);
  });

  it('lets a running stream end, takes nothing new, then closes that connection too', async () => {
    const { app, port } = await listen();
    const person = await signUp(app);
    const made = await person.ask({ method: 'POST', url: '/sessions', payload: {} });
    const { session_id } = createSolveSessionResponseSchema.parse(made.json());
    const body = JSON.stringify({
      content: 'My boss moved the deadline twice and I feel stuck.',
      step: 'receive',
    });
    const stream = await openSocket(port);
    stream.socket.write(
      `POST /sessions/${session_id}/messages HTTP/1.1\r\nHost: a\r\n` +
        `Authorization: Bearer ${person.accessToken}\r\n` +
        `X-Device-Fingerprint: ${person.fingerprint}\r\n` +
        `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    await stream.receives('event: token');
    const closed = app.close();
    await expect(openSocket(port)).rejects.toThrow(/ECONNREFUSED|ECONNRESET/);
    expect(stream.text()).not.toContain('event: done');
    await closed;
    await stream.closed;
    // The empty chunk that ends a whole answer.
    expect(stream.text()).toMatch(/event: done\n[\s\S]*\r\n0\r\n\r\n$/);
  });
});

async function openSocket(port: number) {
  const socket: Socket = connect(port, '127.0.0.1');
  let received = '';
  socket.setEncoding('utf8').on('data', (chunk) => {
    received += String(chunk);
  });
  const closed = new Promise<void>((resolve) => socket.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    socket.once('connect', resolve).once('error', reject);
  });
  return {
    socket,
    closed,
    text: () => received,
    receives: async (text: string) => {
      while (!received.includes(text)) {
        await new Promise((resolve) => socket.once('data', resolve));
      }
    },
  };
}
