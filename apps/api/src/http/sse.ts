import type { FastifyReply } from 'fastify';

export type SseOptions = {
  reply: FastifyReply;
  /** Yields whole frames, the last of them terminal. The signal aborts when the client has left. */
  frames: (signal: AbortSignal) => AsyncGenerator<string, void, void>;
  /** The frame that ends a stream whose frames failed after the headers. */
  toErrorFrame: (error: unknown) => string;
  /** Headers go out at the first frame, or after this time. */
  headersAfterMs?: number;
  keepAliveMs?: number;
};

/** A reader that takes nothing for this long is cut off: it would hold the generation for ever. */
const stalledReaderMs = 60_000;

/**
 * Answers with server-sent events; true where the client was there until the last one. What fails
 * before the headers is thrown, so that it becomes a plain error answer.
 */
export async function sendFrames(options: SseOptions): Promise<boolean> {
  const { reply, headersAfterMs = 10_000, keepAliveMs = 14_000 } = options;
  const { raw } = reply;
  const leaving = new AbortController();
  const leave = () => leaving.abort();
  raw.once('close', leave);
  const frames = options.frames(leaving.signal);
  try {
    const first = frames.next();
    const isThere = await settledWithin(first, headersAfterMs);
    // Told to the reply as well: what counts answers asks it.
    reply.headers(sseHeaders).hijack();
    raw.writeHead(200, plainHeaders(reply));
    // Else they leave with the first frame, in one piece.
    if (!isThere) raw.flushHeaders();
    const keepAlive = setInterval(() => {
      if (!raw.writableNeedDrain) raw.write(': keep-alive\n\n');
    }, keepAliveMs);
    try {
      await writeFrames(options, frames, first, leaving.signal);
    } finally {
      clearInterval(keepAlive);
      raw.end();
    }
    return !leaving.signal.aborted;
  } catch (error) {
    if (!leaving.signal.aborted) throw error;
    if (!reply.sent) reply.hijack();
    return false;
  } finally {
    raw.off('close', leave);
    // Without a reason of ours an error would be made, with where it was made, for nobody.
    leaving.abort('sent');
    await frames.return();
  }
}

const sseHeaders = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
} as const;

/** Whether an answer is one of these streams, which is as long as its reply. */
export function isStream(reply: FastifyReply): boolean {
  return reply.getHeader('content-type') === sseHeaders['content-type'];
}

/** Rejects where the event does; else whether it came before the time was over. */
function settledWithin(event: Promise<unknown>, timeoutMs: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(false), timeoutMs);
    event.then(() => resolve(true), reject).finally(() => clearTimeout(timer));
  });
}

/** The headers set so far, without those that belong to a body of known length. */
function plainHeaders(reply: FastifyReply): Record<string, number | string | string[]> {
  const headers: Record<string, number | string | string[]> = {};
  for (const [name, value] of Object.entries(reply.getHeaders())) {
    if (value !== undefined && name.toLowerCase() !== 'content-length') headers[name] = value;
  }
  return headers;
}

async function writeFrames(
  { reply, toErrorFrame }: SseOptions,
  frames: AsyncGenerator<string, void, void>,
  first: Promise<IteratorResult<string, void>>,
  left: AbortSignal,
): Promise<void> {
  try {
    for (let next = await first; !next.done; next = await frames.next()) {
      await writeText(reply, next.value, left);
    }
  } catch (error) {
    if (!left.aborted) await writeText(reply, toErrorFrame(error), left);
  }
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
