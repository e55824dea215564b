import { request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { SolveEvent } from '@solacore/contract';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import { sendFrames } from '../../src/http/sse.ts';
import { toFrame, toFrames } from '../../src/http/sse-frames.ts';
import { readEvents } from './read-events.ts';

const token = (content: string): SolveEvent => ({ event: 'token', data: { content } });
const done: SolveEvent = {
  event: 'done',
  data: {
    next_step: 'receive',
    emotion_detected: null,
    step_complete: false,
    usage: { sessions_used: 1, sessions_limit: 10, tier: 'free' },
    provider: 'guide',
    truncated: false,
  },
};
const failed: SolveEvent = {
  event: 'error',
  data: { error: 'INTERNAL', params: {}, retryable: true },
};

let app: FastifyInstance;
afterEach(async () => {
  // Node's fetch keeps spare connections, which would hold up the end.
  app.server.closeAllConnections();
  await app.close();
});

type Events = (signal: AbortSignal) => AsyncGenerator<SolveEvent, void, void>;

async function serve(
  events: Events,
  timing: { headersAfterMs?: number; keepAliveMs?: number } = {},
): Promise<string> {
  app = fastify();
  app.get('/', async (_request, reply) => {
    reply.header('X-Request-Id', 'abc');
    await sendFrames({
      reply,
      frames: (signal) => toFrames(events(signal), () => failed),
      toErrorFrame: () => toFrame(1, failed),
      ...timing,
    });
    return reply;
  });
  return app.listen({ port: 0 });
}

describe('server-sent events', () => {
  it('carry the headers of the application and of an unbuffered stream', async () => {
    const address = await serve(async function* () {
      yield done;
    });
    const answer = await fetch(address);
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    expect(answer.headers.get('cache-control')).toBe('no-store, no-transform');
    expect(answer.headers.get('x-accel-buffering')).toBe('no');
    expect(answer.headers.get('x-request-id')).toBe('abc');
    expect(readEvents(await answer.text())).toEqual([done]);
  });

  it('become a plain error answer where the first event fails', async () => {
    const address = await serve(async function* () {
      yield* [];
      throw Object.assign(new Error('dead'), { statusCode: 503 });
    });
    const answer = await fetch(address);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('content-type')).toContain('application/json');
  });

  it('end with one error event where a later one fails, or where no end comes', async () => {
    const address = await serve(async function* () {
      yield token('a');
      throw new Error('broken');
    });
    expect(readEvents(await (await fetch(address)).text())).toEqual([token('a'), failed]);
    await app.close();
    const endless = await serve(async function* () {
      yield token('a');
    });
    expect(readEvents(await (await fetch(endless)).text())).toEqual([token('a'), failed]);
  });

  it('send nothing after the last event', async () => {
    const address = await serve(async function* () {
      yield done;
      yield token('too late');
    });
    expect(readEvents(await (await fetch(address)).text())).toEqual([done]);
  });

  it('begin with the headers and comments while the first event is long in coming', async () => {
    const timing = { headersAfterMs: 30, keepAliveMs: 20 };
    const address = await serve(async function* () {
      await wait(150);
      yield* [];
      throw new Error('dead after all');
    }, timing);
    const answer = await fetch(address);
    expect(answer.status).toBe(200);
    const body = await answer.text();
    expect(body.match(/^: keep-alive$/gm)?.length).toBeGreaterThan(2);
    expect(readEvents(body)).toEqual([failed]);
  });

  it('stop within a second when the reader leaves', async () => {
    let stopped = 0;
    const address = await serve(async function* (signal) {
      try {
        for (;;) {
          yield token('a');
          await wait(20, undefined, { signal });
        }
      } finally {
        stopped += 1;
      }
    });
    const leaving = new AbortController();
    const answer = await fetch(address, { signal: leaving.signal });
    await answer.body?.getReader().read();
    leaving.abort();
    await expect.poll(() => stopped, { timeout: 1000 }).toBe(1);
  });

  it('stop before the headers when the reader leaves', async () => {
    let stopped = 0;
    const address = await serve(async function* (signal) {
      await wait(60_000, undefined, { signal }).finally(() => {
        stopped += 1;
      });
      yield done;
    });
    await fetch(address, { signal: AbortSignal.timeout(50) }).catch(() => undefined);
    await expect.poll(() => stopped, { timeout: 1000 }).toBe(1);
  });

  it('wait for a slow reader and do not pile up', async () => {
    const piece = token('x'.repeat(16_384));
    let produced = 0;
    const address = await serve(async function* () {
      for (; produced < 5_000; produced += 1) yield piece;
      yield done;
    });
    const slow = request(address).end();
    const answer = await new Promise<NodeJS.ReadableStream>((resolve) =>
      slow.once('response', resolve),
    );
    answer.pause();
    await wait(300);
    const whilePaused = produced;
    expect(whilePaused).toBeLessThan(1_000);
    await wait(200);
    expect(produced).toBe(whilePaused);
    slow.destroy();
  });
});
