import { createHash, randomUUID } from 'node:crypto';
import {
  type IncomingMessage,
  type RequestListener,
  request,
  type ServerResponse,
} from 'node:http';
import { connect, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findPredecessor } from './handover.ts';

/** Which of several processes behind one port this is, and where they reach each other. */
export type Seat = {
  index: number;
  count: number;
  folder: string;
  /** The process that sat here before, where this one was started to replace it. */
  before: number | null;
};

/** The replies of a solve session live in the memory of one process. */
const repliesOf = /^\/sessions\/([0-9a-f-]{36})\/(?:messages|stream)(?:\?|$)/i;

/** Headers of one connection, not of the answer. */
const ofConnection = ['connection', 'keep-alive', 'transfer-encoding'];

const connectAttempts = 15;
const connectPauseMs = 200;

/** Leads to the socket of whoever sits there now. */
export const socketOf = ({ folder }: Seat, index: number) => join(folder, `${index}.sock`);

/** The socket of one process: a successor has another, and neither removes the other's. */
export const socketOfProcess = ({ folder, index }: Seat, pid: number) =>
  join(folder, `${index}-${pid}.sock`);

/** Hands requests for a reply to the process that owns their solve session; `own` takes the rest. */
export function shareBySession(seat: Seat, own: RequestListener): RequestListener {
  const before = handOver(seat, own);
  return (incoming, response) => {
    const sessionId = repliesOf.exec(incoming.url ?? '')?.[1]?.toLowerCase();
    const owner = sessionId === undefined ? undefined : ownerOf(sessionId, seat.count);
    if (owner === undefined || owner === seat.index) return before(incoming, response);
    void forward(incoming, response, socketOf(seat, owner));
  };
}

/** A reply that whoever sat here before still has is read from there; `own` takes the rest. */
export function handOver(seat: Seat, own: RequestListener): RequestListener {
  if (seat.before === null) return own;
  const { holds, socketPath } = findPredecessor(socketOfProcess(seat, seat.before));
  return async (incoming, response) => {
    const sessionId = repliesOf.exec(incoming.url ?? '')?.[1]?.toLowerCase();
    if (sessionId === undefined || !(await holds(sessionId))) return own(incoming, response);
    await forward(incoming, response, socketPath);
  };
}

/** Which of so many processes the replies of a session live in. */
export function ownerOf(sessionId: string, count: number): number {
  return createHash('sha256').update(sessionId).digest().readUInt32BE() % count;
}

async function forward(
  incoming: IncomingMessage,
  response: ServerResponse,
  socketPath: string,
): Promise<void> {
  const socket = await connectTo(socketPath);
  if (!socket) return refuse(response);
  if (response.destroyed) {
    socket.destroy();
    return;
  }
  const { method, url: path, headers } = incoming;
  const onward = request({ createConnection: () => socket, method, path, headers });
  onward.once('response', (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => !ofConnection.includes(name));
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
    response.flushHeaders();
    answer.once('error', () => response.destroy());
    answer.pipe(response);
  });
  onward.once('error', () => refuse(response));
  response.once('close', () => onward.destroy());
  incoming.once('error', () => onward.destroy());
  incoming.pipe(onward);
}

/** Waits for an owner that is just starting; undefined where it does not come. */
async function connectTo(path: string): Promise<Socket | undefined> {
  for (let attempt = 0; attempt < connectAttempts; attempt += 1) {
    const socket = connect(path);
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    });
    if (isOpen) return socket;
    await wait(connectPauseMs);
  }
  return undefined;
}

/** The owner is being started again: worth another try soon. */
function refuse(response: ServerResponse): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = { error: 'LLM_UNAVAILABLE', params: {}, request_id: randomUUID() };
  response.writeHead(503, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'retry-after': '1',
  });
  response.end(JSON.stringify(body));
}
