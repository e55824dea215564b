import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FakeFault, FakeReply, Frame } from './fake-reply.ts';

type Written = {
  frames: Frame[];
  errorFrame: Frame;
  /** A piece without a word in it. */
  emptyFrame: Frame;
  /** What was asked, which real providers repeat in their errors. */
  asked: string;
  reply: FakeReply;
  response: ServerResponse;
};

const everyMs = 20;

/** Sends a scripted reply over a real connection, with its fault where it has one. */
export async function writeReply(written: Written): Promise<void> {
  const { frames, errorFrame, emptyFrame, reply, response } = written;
  const { fault } = reply;
  if (fault?.kind === 'silent') return;
  if (fault?.kind === 'status') return refuse(written, fault);
  if (reply.lateMs) await wait(reply.lateMs);
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const lineEnd = reply.lineEnd ?? '\n';
  if (reply.cutAt !== undefined) {
    return writeCut(response, toBytes(frames, lineEnd), reply.cutAt);
  }
  for (const [at, frame] of withExtras(frames, fault).entries()) {
    if (response.destroyed) return;
    if (fault && 'after' in fault && at === fault.after) {
      if (fault.kind === 'stall') return;
      if (fault.kind === 'reset') return resetConnection(response);
      if (fault.kind === 'comments') return repeat(response, `: PROCESSING${lineEnd}${lineEnd}`);
      if (fault.kind === 'empty-pieces') return repeat(response, toText(emptyFrame, lineEnd));
      if (fault.kind === 'end') break;
      if (fault.kind === 'half-json') {
        const whole = toText(frame, lineEnd);
        await writeText(response, whole.slice(0, whole.length / 2) + lineEnd + lineEnd, false);
        break;
      }
      await writeText(response, toText(errorFrame, lineEnd), false);
      break;
    }
    await writeText(response, toText(frame, lineEnd), reply.everyByte ?? false);
    if (reply.pauseMs) await wait(reply.pauseMs);
  }
  response.end();
}

/** As providers do: the question again in the body, in a header and in the code. */
function refuse(
  { asked, response }: Written,
  { status, retryAfter }: Extract<FakeFault, { kind: 'status' }>,
): void {
  const echo = asked.replace(/[^ -~]/g, '').slice(0, 4_000);
  response.writeHead(status, echo.slice(0, 200), {
    'content-type': 'application/json',
    'x-echo': echo,
    'request-id': echo.slice(0, 200),
    ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
  });
  const message = `secret prompt text ${asked}`;
  response.end(
    JSON.stringify({ error: { message, type: 'api_error', code: asked, param: asked } }),
  );
}

/** For ever, until the reader leaves. */
async function repeat(response: ServerResponse, text: string): Promise<void> {
  while (!response.destroyed) {
    response.write(text);
    await wait(everyMs);
  }
}

/** Two writes are two chunks of the body, and so two reads. */
async function writeCut(response: ServerResponse, bytes: Buffer, cutAt: number): Promise<void> {
  response.socket?.setNoDelay(true);
  response.write(bytes.subarray(0, cutAt));
  await new Promise((resolve) => setImmediate(resolve));
  response.end(bytes.subarray(cutAt));
}

function withExtras(frames: Frame[], fault: FakeReply['fault']): Frame[] {
  if (fault?.kind === 'huge-line') {
    return [
      { name: 'padding', data: JSON.stringify({ pad: 'x'.repeat(fault.characters) }) },
      ...frames,
    ];
  }
  if (fault?.kind !== 'unknown-events') return frames;
  const unknown = {
    name: 'heartbeat.v2',
    data: JSON.stringify({ type: 'heartbeat.v2', odd: [1] }),
  };
  return frames.flatMap((frame) => [unknown, frame]);
}

/** A whole stream as it travels. */
export function toBytes(frames: Frame[], lineEnd: '\n' | '\r\n' = '\n'): Buffer {
  return Buffer.from(frames.map((frame) => toText(frame, lineEnd)).join(''));
}

function toText(frame: Frame, lineEnd: string): string {
  const name = frame.name === undefined ? '' : `event: ${frame.name}${lineEnd}`;
  return `: comment${lineEnd}${name}data: ${frame.data}${lineEnd}${lineEnd}`;
}

async function writeText(
  response: ServerResponse,
  text: string,
  everyByte: boolean,
): Promise<void> {
  const bytes = Buffer.from(text);
  if (!everyByte) {
    response.write(bytes);
    return;
  }
  for (const byte of bytes) {
    response.write(Buffer.of(byte));
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Waits until what was written has left, then breaks the connection off as a dead host does. */
async function resetConnection(response: ServerResponse): Promise<void> {
  await wait(20);
  response.socket?.resetAndDestroy();
}
