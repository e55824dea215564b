import { rmSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { type Seat, shareBySession, socketOf } from './seats.ts';

/** A request that is not here whole by then is given up. */
const requestTimeoutMs = 30_000;
/** Longest pause between two requests on one connection; longer than a proxy's in front of us. */
const keepAliveMs = 72_000;

/** The servers of one application, and every connection to them. */
export type Connections = {
  createServer: (handler: RequestListener) => Server;
  /**
   * Ends the connections without a running answer now, the others when theirs is given, at the
   * latest after `withinMs`. Resolves when none is left.
   */
  drain: (withinMs: number) => Promise<void>;
};

/** `seat` is null where this process is the only one. */
export function trackConnections(seat: Seat | null = null): Connections {
  /** How many answers are under way on each connection. */
  const running = new Map<Socket, number>();
  const { promise: drained, resolve: setDrained } = Promise.withResolvers<void>();
  let isDraining = false;

  const settle = (socket: Socket) => {
    if (isDraining && (running.get(socket) ?? 0) === 0) socket.destroySoon();
  };
  const add = (socket: Socket) => {
    running.set(socket, 0);
    socket.once('close', () => {
      running.delete(socket);
      if (isDraining && running.size === 0) setDrained();
    });
    settle(socket);
  };
  const count = (socket: Socket, change: 1 | -1) => {
    const before = running.get(socket);
    if (before === undefined) return;
    running.set(socket, before + change);
    settle(socket);
  };

  const open = (handler: RequestListener) => {
    const server = createServer((request, response) => {
      count(request.socket, 1);
      response.once('close', () => count(request.socket, -1));
      handler(request, response);
    });
    server.requestTimeout = requestTimeoutMs;
    server.keepAliveTimeout = keepAliveMs;
    return server.on('connection', add);
  };

  return {
    createServer(handler) {
      if (!seat) return open(handler);
      const server = open(shareBySession(seat, handler));
      const others = open(handler);
      server.once('listening', () => listenForOthers(others, seat));
      server.once('close', () => others.close());
      return server;
    },
    async drain(withinMs) {
      isDraining = true;
      for (const socket of running.keys()) settle(socket);
      if (running.size === 0) setDrained();
      const late = setTimeout(() => {
        for (const socket of running.keys()) socket.destroy();
      }, withinMs);
      await drained;
      clearTimeout(late);
    },
  };
}

/** A socket of this process alone; one that a killed process left behind is replaced. */
function listenForOthers(server: Server, seat: Seat): void {
  const path = socketOf(seat, seat.index);
  rmSync(path, { force: true });
  server.listen({ path, exclusive: true });
}
