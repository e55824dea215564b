import { type Agent, request } from 'node:http';

export type Visitor = { url: string; headers: Record<string, string> };

/** A stream as it is read from a socket, frame by frame; it can be left at any moment. */
export type OpenStream = {
  status: number;
  /** Frames read so far, comments left out. */
  frames: string[];
  /** Resolves at that many frames, or at the end. */
  until(count: number): Promise<void>;
  ended: Promise<void>;
  /** Destroys the connection, whatever is still on its way. */
  leave(): void;
};

type Asked = {
  method: 'GET' | 'POST';
  path: string;
  body?: object;
  lastEventId?: number;
  /** Whose connection is used; without one it is a connection of its own, which ends with it. */
  agent?: Agent;
};

/** Opens a stream, or reads a refusal. */
export async function openStream(visitor: Visitor, asked: Asked): Promise<OpenStream> {
  const sent = asked.body ? JSON.stringify(asked.body) : '';
  const outgoing = request(visitor.url + asked.path, {
    method: asked.method,
    agent: asked.agent ?? false,
    headers: {
      ...visitor.headers,
      ...(asked.body ? { 'content-type': 'application/json' } : {}),
      ...(asked.lastEventId === undefined ? {} : { 'last-event-id': String(asked.lastEventId) }),
    },
  });
  const frames: string[] = [];
  let rest = '';
  let wake = () => {};
  let isOver = false;
  const { promise: ended, resolve } = Promise.withResolvers<void>();
  const over = () => {
    isOver = true;
    resolve();
    wake();
  };
  const status = await new Promise<number>((answered, failed) => {
    outgoing.once('error', failed).once('response', (answer) => {
      answer.setEncoding('utf8');
      answer.on('data', (text: string) => {
        const blocks = (rest + text).split('\n\n');
        rest = blocks.pop() ?? '';
        frames.push(...blocks.filter((block) => !block.startsWith(':')));
        wake();
      });
      answer.once('close', over).once('error', over);
      answered(answer.statusCode ?? 0);
    });
    outgoing.end(sent);
  });
  outgoing.on('error', over);
  return {
    status,
    frames,
    ended,
    leave: () => outgoing.destroy(),
    async until(count) {
      while (frames.length < count && !isOver) {
        await new Promise<void>((woken) => {
          wake = woken;
        });
      }
    },
  };
}

/**
 * Sends a message, leaves after `cutAfter` events, comes back with `Last-Event-ID` until the last
 * event is there. Answers all frames, each as often as it came.
 */
export async function cutAndResume(
  visitor: Visitor,
  sessionId: string,
  message: { message_id: string } & Record<string, unknown>,
  cutAfter: number,
): Promise<string[]> {
  const first = await openStream(visitor, {
    method: 'POST',
    path: `/sessions/${sessionId}/messages`,
    body: message,
  });
  await first.until(cutAfter);
  const seen = first.frames.slice(0, cutAfter);
  first.leave();
  // Pieces that arrived together made fewer events than that: nothing is left to come back to.
  if (seen.at(-1)?.includes('event: done')) return seen;
  const again = await openStream(visitor, {
    method: 'GET',
    path: `/sessions/${sessionId}/stream?message_id=${message.message_id}`,
    lastEventId: cutAfter,
  });
  await again.ended;
  if (again.status !== 200) throw new Error(`coming back after ${cutAfter}: ${again.status}`);
  return [...seen, ...again.frames];
}
