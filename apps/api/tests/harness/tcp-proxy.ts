import { connect, createServer, type Socket } from 'node:net';

/**
 * A network between us and a server that a test can cut, freeze and mend. Where `isLost` says so an
 * answer of the server never arrives: the connection ends in place of it.
 */
export async function startProxy(
  target: { host: string; port: number },
  isLost: () => boolean = () => false,
) {
  let isOpen = true;
  let gate = Promise.withResolvers<void>();
  gate.resolve();
  const sockets = new Set<Socket>();

  const forward = async (from: Socket, to: Socket, isDropped: () => boolean) => {
    try {
      for await (const chunk of from) {
        await gate.promise;
        if (isDropped()) {
          to.resetAndDestroy();
          break;
        }
        to.write(chunk);
      }
      to.end();
    } catch {
      to.destroy();
    }
  };
  const server = createServer((near) => {
    if (!isOpen) {
      near.destroy();
      return;
    }
    const far = connect(target);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    void forward(near, far, () => false);
    void forward(far, near, isLost);
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') reject(new Error('No port'));
      else resolve(address.port);
    });
  });
  const cut = () => {
    isOpen = false;
    for (const socket of sockets) socket.destroy();
  };
  return {
    port,
    cut,
    mend: () => {
      isOpen = true;
    },
    /** Nothing passes any more, and no connection ends. */
    freeze: () => {
      gate = Promise.withResolvers<void>();
    },
    thaw: () => gate.resolve(),
    close: () => {
      gate.resolve();
      cut();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}
