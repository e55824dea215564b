import { setTimeout as wait } from 'node:timers/promises';
import type { SolveEvent } from '@solacore/contract';
import type { FastifyReply } from 'fastify';

export type SseOptions = {
  reply: FastifyReply;
  /** Yields the events; one that fails throws. The signal aborts when the client has left. */
  events: (signal: AbortSignal) => AsyncGenerator<SolveEvent, void, void>;
  /** The `error` event of a failure after the headers. */
  toErrorEvent: (error: unknown) => SolveEvent;
  /** Headers go out at the first event, or after this time. */
  headersAfterMs?: number;
  keepAliveMs?: number;
};

/** A reader that takes nothing for this long is cut off: it would hold the generation for ever. */
const stalledReaderMs = 60_000;

/**
 * Answers with server-sent events. What fails before the headers is thrown, so that it becomes a
 * plain error answer; afterwards every path ends with exactly one `done` or `error`.
 */
export async function sendEvents(options: SseOptions): Promise<void> {
  const { reply, headersAfterMs = 10_000, keepAliveMs = 14_000 } = options;
  const { raw } = reply;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  raw.once('close', leave);
  const events = options.events(leaving.signal);
  try {
    const first = events.next();
    await settledWithin(first, headersAfterMs);
    reply.hijack();
    raw.writeHead(200, { ...plainHeaders(reply), ...sseHeaders });
    raw.flushHeaders();
    const keepAlive = setInterval(() => {
      if (!raw.writableNeedDrain) raw.write(': keep-alive\n\n');
    }, keepAliveMs);
    try {
      await writeEvents(options, events, first, leaving.signal);
    } finally {
      clearInterval(keepAlive);
      raw.end();
    }
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
    if (!reply.sent) reply.hijack();
  } finally {
    raw.off('close', leave);
    leaving.abort();
    await events.return();
  }
}

const sseHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** Rejects where the event does; returns when it is there or the time is over. */
async function settledWithin(event: Promise<unknown>, timeoutMs: number): Promise<void> {
  const timer = new AbortController();
  const timeOver = wait(timeoutMs, undefined, { signal: timer.signal }).catch(() => undefined);
  try {
    await Promise.race([event, timeOver]);
  } finally {
    timer.abort();
  }
}

/** The headers set so far, without those that belong to a body of known length. */
function plainHeaders(reply: FastifyReply): Record<string, number | string | string[]> {
  const headers: Record<string, number | string | string[]> = {};
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined && name.toLowerCase() !== 'content-length') headers[name] = value;
  }
  return headers;
}

async function writeEvents(
  { reply, toErrorEvent }: SseOptions,
  events: AsyncGenerator<SolveEvent, void, void>,
  first: Promise<IteratorResult<SolveEvent, void>>,
  left: AbortSignal,
): Promise<void> {
  let id = 0;
  const write = (event: SolveEvent) => {
    id += 1;
    return writeText(
      reply,
      `id: ${id}\nevent: ${event.event}\ndata: ${JSON.stringify(event.data)}\n\n`,
      left,
    );
  };
  try {
    let next = await first;
    while (!next.done) {
      await write(next.value);
      if (isTerminal(next.value)) return;
      next = await events.next();
    }
    throw new Error('the stream ended without a terminal event');
  } catch (error) {
    if (!left.aborted) await write(toErrorEvent(error));
  }
}

function isTerminal({ event }: SolveEvent): boolean {
  return event === 'done' || event === 'error';
}

/** Resolves when the reader has room again, so that a slow one never fills the memory. */
async function writeText({ raw }: FastifyReply, text: string, left: AbortSignal): Promise<void> {
  left.throwIfAborted();
  if (raw.write(text)) return;
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => raw.destroy(), stalledReaderMs);
    const settle = (finish: () => void) => {
      clearTimeout(timer);
      raw.off('drain', onDrain);
      raw.off('close', onClose);
      finish();
    };
    const onDrain = () => settle(resolve);
    const onClose = () => settle(() => reject(new Error('the reader left')));
    raw.once('drain', onDrain);
    raw.once('close', onClose);
  });
}
