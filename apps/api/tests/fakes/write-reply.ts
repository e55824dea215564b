import type { ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { FakeReply, Frame } from './fake-reply.ts';

type Written = { frames: Frame[]; errorFrame: Frame; reply: FakeReply; response: ServerResponse };

/** Sends a scripted reply over a real connection, with its fault where it has one. */
export async function writeReply({ frames, errorFrame, reply, response }: Written): Promise<void> {
  const { fault } = reply;
  if (fault?.kind === 'silent') return;
  if (fault?.kind === 'status') {
    response.writeHead(fault.status, { 'content-type': 'application/json', 'retry-after': '1' });
    response.end(JSON.stringify({ error: { message: 'secret prompt text', type: 'api_error' } }));
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const lineEnd = reply.lineEnd ?? '\n';
  for (const [at, frame] of withExtras(frames, fault).entries()) {
    if (response.destroyed) return;
    if (fault && 'after' in fault && at === fault.after) {
      if (fault.kind === 'stall') return;
      if (fault.kind === 'reset') return resetConnection(response);
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
