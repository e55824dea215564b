import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createClient } from '../src/create-client.ts';
import type { ClientOptions, SignedOut, Tokens } from '../src/options.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

/** A real HTTP server on a free port; `close` also ends what is still open. */
export async function serve(handler: Handler): Promise<{ url: string; close: () => void }> {
  const server = createServer(handler);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify(body));
}

export function refuse(
  response: ServerResponse,
  status: number,
  code: string,
  params: object = {},
): void {
  answer(response, status, { error: code, params, request_id: 'r-1' });
}

export function openStream(response: ServerResponse): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
}

/** A client with its tokens in memory, and what was said to `onSignedOut`. */
export function clientOf(url: string, tokens: Tokens | null, more: Partial<ClientOptions> = {}) {
  const state: { tokens: Tokens | null; signedOut: SignedOut[] } = {
    tokens,
    signedOut: [],
  };
  const client = createClient({
    baseUrl: url,
    fetch,
    fingerprint: async () => 'fingerprint-of-this-test',
    device: { platform: 'web', name: 'Test browser' },
    tokenDelivery: 'body',
    tokens: {
      get: async () => state.tokens,
      set: async (next) => {
        state.tokens = next;
      },
      clear: async () => {
        state.tokens = null;
      },
    },
    onSignedOut: (ended) => state.signedOut.push(ended),
    ...more,
  });
  return { client, state };
}

export const me = {
  user_id: '00000000-0000-4000-8000-000000000001',
  email: 'ines@example.com',
  email_verified: false,
  locale: 'es',
  role: 'user',
  overage_cap_cents: 0,
  created_at: '2026-01-01T00:00:00.000Z',
};
