import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiClient } from '../../src/llm/openai.ts';
import { request as plain, readAll } from './request.ts';

const chunk = (delta: object, finish: string | null = null) =>
  `data: ${JSON.stringify({ model: 'small', choices: [{ delta, finish_reason: finish }] })}\n\n`;
const reply = `${chunk({ content: 'Three weekends.' })}${chunk({}, 'stop')}data: [DONE]\n\n`;
const models = { model: 'small', modelDeep: 'large', apiKey: 'test-key' };
const limits = { firstMs: 5_000, idleMs: 5_000 };

let server: Server | undefined;
let connections = 0;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

async function clientOf(answer: RequestListener) {
  const listening = createServer((request, response) => {
    request.resume().once('end', () => answer(request, response));
  });
  server = listening;
  connections = 0;
  listening.on('connection', () => {
    connections += 1;
  });
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  const address = listening.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  const baseUrl = `http://127.0.0.1:${port}/v1`;
  return createOpenAiClient({ name: 'compatible', baseUrl, ...models, limits });
}

describe('the connection to a provider', () => {
  it('carries the next reply too', async () => {
    const client = await clientOf((_request, response) => void response.end(reply));
    for (let turn = 0; turn < 3; turn += 1) {
      expect((await readAll(client)).text).toBe('Three weekends.');
      await wait(20);
    }
    expect(connections).toBe(1);
  });

  it('is given up where nothing comes after the last word, not even an end', async () => {
    const closed = Promise.withResolvers<void>();
    const client = await clientOf((_request, response) => {
      response.once('close', closed.resolve).write(reply);
    });
    expect((await readAll(client)).text).toBe('Three weekends.');
    await closed.promise;
  });

  it.each([
    ['gzip', gzipSync(reply)],
    ['br', brotliCompressSync(reply)],
  ])('may carry a reply that was packed unasked: %s', async (packing, bytes) => {
    const client = await clientOf((request, response) => {
      expect(request.headers['accept-encoding']).toBe('identity');
      response.setHeader('content-encoding', packing).end(bytes);
    });
    expect((await readAll(client)).text).toBe('Three weekends.');
  });

  it('hands on what comes at once, and close words together once somebody reads', async () => {
    const client = await clientOf(async (_request, response) => {
      for (let word = 0; word < 30; word += 1) {
        response.write(chunk({ content: `${word} ` }));
        await wait(10);
      }
      response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`);
    });
    const text = Array.from({ length: 30 }, (_, word) => `${word} `).join('');
    const piecesOf = async (isHeard: boolean) => {
      const asked = { ...plain, isHeard: () => isHeard };
      const read = await readAll(client, undefined, asked);
      expect(read.text).toBe(text);
      return read.events.filter(({ type }) => type === 'text').length;
    };
    const [atOnce, together] = [await piecesOf(false), await piecesOf(true)];
    // A busy machine reads late, and then more at a time.
    expect(together).toBeLessThanOrEqual(15);
    expect(together).toBeLessThan(atOnce);
    expect(connections).toBe(1);
  });

  it('is closed at once where a gathered reply is left', async () => {
    const closed = Promise.withResolvers<void>();
    const client = await clientOf((_request, response) => {
      response.once('close', closed.resolve).write(chunk({ content: 'Three ' }));
    });
    const leaving = new AbortController();
    const asked = { ...plain, isHeard: () => true };
    const read = readAll(client, leaving.signal, asked);
    setTimeout(() => leaving.abort(), 60);
    await expect(read).rejects.toMatchObject({ kind: 'aborted' });
    await closed.promise;
  });

  it('leads nowhere else, whatever the answer says', async () => {
    let asked = 0;
    const client = await clientOf((_request, response) => {
      asked += 1;
      response.writeHead(307, { location: '/elsewhere' }).end();
    });
    await expect(readAll(client)).rejects.toMatchObject({ kind: 'unavailable', status: 307 });
    expect(asked).toBe(1);
  });
});
