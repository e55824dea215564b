import { createServer, type Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

type TakenMail = { from: string; to: string[]; source: string };

/** A real SMTP server on a port; `refuse` are recipients it does not know. */
export async function startSmtp({ port = 0, refuse = [] as string[] } = {}) {
  const taken: TakenMail[] = [];
  let offered = 0;
  const server = new SMTPServer({
    authOptional: true,
    closeTimeout: 50,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, answer) => {
      offered += 1;
      const isKnown = !refuse.includes(address);
      answer(isKnown ? null : Object.assign(new Error('No such mailbox'), { responseCode: 550 }));
    },
    onData: (stream, { envelope }, answer) => {
      const pieces: Buffer[] = [];
      stream.on('data', (piece: Buffer) => pieces.push(piece));
      stream.on('end', () => {
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        const to = envelope.rcptTo.map(({ address }) => address);
        taken.push({ from, to, source: Buffer.concat(pieces).toString('utf8') });
        answer();
      });
    },
  });
  server.on('error', () => undefined);
  const at = await listenOn((done) => server.listen(port, '127.0.0.1', done), server.server);
  return {
    url: `smtp://127.0.0.1:${at}`,
    port: at,
    taken,
    /** Recipients that were named to it, refused ones included. */
    offered: () => offered,
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}

/** Takes the connection and never says a word. */
export async function startSilentServer() {
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  const at = await listenOn((done) => server.listen(0, '127.0.0.1', done), server);
  return {
    url: `smtp://127.0.0.1:${at}`,
    connections: () => connections,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

type Listening = { address: () => { port: number } | string | null };

async function listenOn(listen: (done: () => void) => void, server: Listening): Promise<number> {
  await new Promise<void>((resolve) => listen(resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}
