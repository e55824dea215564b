import type { SolveEvent } from '@solacore/contract';
import { afterEach, expect, test } from 'vitest';
import { clientOf, openStream, refuse, serve } from './server.ts';

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

const token = (content: string) => `event: token\ndata: ${JSON.stringify({ content })}\n\n`;
const done = `event: done\ndata: ${JSON.stringify({
  next_step: 'receive',
  emotion_detected: null,
  step_complete: false,
  usage: { sessions_used: 1, sessions_limit: 10, tier: 'free' },
  provider: 'guide',
  truncated: false,
})}\n\n`;
const turn = { content: 'I am behind', step: 'receive' } as const;

async function collect(stream: AsyncIterable<SolveEvent>, into: SolveEvent[] = []) {
  for await (const event of stream) into.push(event);
  return into;
}

async function streamServer(handler: Parameters<typeof serve>[0], idleMs = 2000) {
  const server = await serve(handler);
  closing.push(server.close);
  return clientOf(
    server.url,
    { accessToken: 'a', refreshToken: 'r' },
    { timeouts: { streamIdleMs: idleMs } },
  ).client.solveSessions;
}

test('events arrive in order and nothing is read after the terminal one', async () => {
  const sessions = await streamServer((_, response) => {
    openStream(response);
    response.write(`: keep-alive\n\n${token('One ')}${token('two.')}${done}${token('late')}`);
  });
  const events = await collect(sessions.postMessage('s1', turn));
  expect(events.map((event) => event.event)).toEqual(['token', 'token', 'done']);
});

test('a stream that ends before its terminal event is cut, and keeps what came', async () => {
  const sessions = await streamServer((_, response) => {
    openStream(response);
    response.end(token('One '));
  });
  const events: SolveEvent[] = [];
  await expect(collect(sessions.postMessage('s1', turn), events)).rejects.toMatchObject({
    reason: 'cut',
  });
  expect(events).toHaveLength(1);
});

test('a connection that breaks in mid-stream is cut too', async () => {
  const sessions = await streamServer((request, response) => {
    openStream(response);
    response.write(token('One '), () => setTimeout(() => request.socket.destroy(), 20));
  });
  await expect(collect(sessions.postMessage('s1', turn))).rejects.toMatchObject({ reason: 'cut' });
});

test('silence ends the stream, keep-alive comments do not let it end', async () => {
  const sessions = await streamServer((request, response) => {
    openStream(response);
    if (request.url?.includes('silent')) return void response.write(token('One '));
    const timer = setInterval(() => response.write(': keep-alive\n\n'), 40);
    setTimeout(() => {
      clearInterval(timer);
      response.end(done);
    }, 500);
  }, 200);
  await expect(collect(sessions.postMessage('silent', turn))).rejects.toMatchObject({
    reason: 'timeout',
  });
  await expect(collect(sessions.postMessage('alive', turn))).resolves.toHaveLength(1);
});

test('stopping ends the request on the server within a second', async () => {
  const closed = Promise.withResolvers<number>();
  const sessions = await streamServer((request, response) => {
    openStream(response);
    response.write(token('One '));
    request.socket.on('close', () => closed.resolve(Date.now()));
  });
  const stop = new AbortController();
  const events: SolveEvent[] = [];
  const running = collect(sessions.postMessage('s1', turn, { signal: stop.signal }), events);
  await expect.poll(() => events.length).toBe(1);
  const stoppedAt = Date.now();
  stop.abort();
  await expect(running).rejects.toMatchObject({ reason: 'aborted' });
  expect((await closed.promise) - stoppedAt).toBeLessThan(1000);
});

test('a refusal before the first event is an ApiError with its code', async () => {
  const sessions = await streamServer((_, response) => refuse(response, 503, 'LLM_UNAVAILABLE'));
  await expect(collect(sessions.postMessage('s1', turn))).rejects.toMatchObject({
    code: 'LLM_UNAVAILABLE',
    status: 503,
    requestId: 'r-1',
  });
});
