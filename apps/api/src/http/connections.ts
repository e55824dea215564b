import { renameSync, symlinkSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { handOver, type Seat, shareBySession, socketOf, socketOfProcess } from './seats.ts';

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
  let isDraining = false;
  let setDrained = () => {};

  const settle = (socket: Socket) => {
    if (isDraining && (running.get(socket) ?? 0) === 0) socket.destroySoon();
  };
  const add = (socket: Socket) => {
    running.set(socket, 0);
    socket.once('close', () => {
      running.delete(socket);
      if (isDraining && running.size === 0) setDrained();
    });
  };
  const count = (socket: Socket, change: 1 | -1) => {
    const before = running.get(socket);
    if (before === undefined) return;
    running.set(socket, before + change);
    settle(socket);
  };

  const open = (handler: RequestListener, isForOthers = false) => {
    const server = createServer((request, response) => {
      count(request.socket, 1);
      response.once('close', () => count(request.socket, -1));
      handler(request, response);
    });
    server.requestTimeout = requestTimeoutMs;
    server.keepAliveTimeout = keepAliveMs;
    return server.on('connection', (socket: Socket) => {
      add(socket);
      // A successor still asks for the replies that are here.
      if (!isForOthers) settle(socket);
    });
  };

  return {
    createServer(handler) {
      if (!seat) return open(handler);
      const server = open(shareBySession(seat, handler));
      // Open until the process ends: a successor may still ask for a reply.
      const others = open(handOver(seat, handler), true);
      server.once('listening', () => listenForOthers(others, seat));
      return server;
    },
    async drain(withinMs) {
      isDraining = true;
      for (const socket of running.keys()) settle(socket);
      if (running.size === 0) return;
      const drained = new Promise<void>((resolve) => {
        setDrained = resolve;
      });
      const late = setTimeout(() => {
        for (const socket of running.keys()) socket.destroy();
      }, withinMs);
      await drained;
      clearTimeout(late);
    },
  };
}

/** A socket of this process alone; from here on the others find it in place of the one before. */
function listenForOthers(server: Server, seat: Seat): void {
  const path = socketOfProcess(seat, process.pid);
  server.listen({ path, exclusive: true }, () => {
    const link = `${path}.next`;
    symlinkSync(path, link);
    renameSync(link, socketOf(seat, seat.index));
  });
}
