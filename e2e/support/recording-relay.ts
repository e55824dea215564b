import { connect, createServer, type Socket } from 'node:net';

const isMessage = /^POST \/sessions\/[^/ ]+\/messages /;

/** Between the app and the product: keeps every byte that the app sends. */
export async function startRecordingRelay(target: string) {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  const bodies: string[] = [];
  const server = createServer((near) => {
    let heard = Buffer.alloc(0);
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
      socket.once('close', () => sockets.delete(socket));
    }
    near.on('data', (chunk: Buffer) => {
      const { requests, rest } = readRequests(Buffer.concat([heard, chunk]));
      heard = rest;
      for (const { head, body } of requests) if (isMessage.test(head)) bodies.push(body);
    });
    near.pipe(far);
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    url: `http://localhost:${address.port}`,
    /** The bodies of the messages, as they came over the wire, in their order. */
    bodies: () => [...bodies],
    close: () =>
      new Promise<void>((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

type Request = { head: string; body: string };

/** The whole requests at the beginning of what one connection has sent, and what comes after them. */
function readRequests(bytes: Buffer<ArrayBuffer>): {
  requests: Request[];
  rest: Buffer<ArrayBuffer>;
} {
  const requests: Request[] = [];
  let from = 0;
  for (;;) {
    const end = bytes.indexOf('\r\n\r\n', from);
    if (end === -1) break;
    const head = bytes.toString('latin1', from, end);
    const bodyEnd = end + 4 + Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
    if (bodyEnd > bytes.length) break;
    requests.push({ head, body: bytes.toString('utf8', end + 4, bodyEnd) });
    from = bodyEnd;
  }
  return { requests, rest: bytes.subarray(from) };
}
