import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';

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

export function trackConnections(): Connections {
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

  return {
    createServer(handler) {
      const server = createServer((request, response) => {
        count(request.socket, 1);
        response.once('close', () => count(request.socket, -1));
        handler(request, response);
      });
      server.requestTimeout = requestTimeoutMs;
      server.keepAliveTimeout = keepAliveMs;
      return server.on('connection', add);
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
