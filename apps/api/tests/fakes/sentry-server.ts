import { createServer } from 'node:http';
import { z } from 'zod';

const eventSchema = z.looseObject({
  level: z.string(),
  release: z.string(),
  transaction: z.string(),
  exception: z.object({
    values: z.array(
      z.object({
        type: z.string(),
        value: z.string(),
        stacktrace: z.object({
          frames: z.array(z.looseObject({ filename: z.string() })),
        }),
      }),
    ),
  }),
});
export type SentryEvent = z.infer<typeof eventSchema>;

/** Takes error reports as a Sentry server does. `isSilent` never answers. */
export async function startFakeSentry({ isSilent = false } = {}) {
  const bodies: string[] = [];
  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(Buffer.from(piece));
    bodies.push(`${request.url}\n${Buffer.concat(pieces).toString('latin1')}`);
    if (!isSilent) response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening');
  const { port } = address;
  return {
    dsn: `http://publickey@127.0.0.1:${port}/7`,
    port,
    /** Address and bytes of every request, as latin1. */
    bodies,
    /** An envelope is lines of JSON: its head, the event's head, the event. */
    events: (): SentryEvent[] =>
      bodies.map((body) => {
        const [, , , event = '{}'] = Buffer.from(body, 'latin1').toString('utf8').split('\n');
        return eventSchema.parse(JSON.parse(event));
      }),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
