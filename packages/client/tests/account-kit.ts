import type { IncomingMessage } from 'node:http';
import { answer, clientOf, serve } from './server.ts';

export const closing: (() => void)[] = [];

/** Closes the servers that a test has opened. */
export function closeServers(): void {
  for (const close of closing.splice(0)) close();
}

type Asked = { request: string; authorization: string | undefined; body: unknown };
export type Reply = { status: number; body?: unknown };

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const parts: string[] = [];
  for await (const part of request.setEncoding('utf8')) parts.push(String(part));
  return parts.length === 0 ? null : JSON.parse(parts.join(''));
}

export async function clientAnswered({ status, body }: Reply) {
  const asked: Asked[] = [];
  const server = await serve(async (request, response) => {
    const { authorization } = request.headers;
    asked.push({
      request: `${request.method} ${request.url}`,
      authorization,
      body: await bodyOf(request),
    });
    if (body === undefined) return response.writeHead(status).end();
    answer(response, status, body);
  });
  closing.push(server.close);
  return { asked, ...clientOf(server.url, { accessToken: 'a', refreshToken: 'r' }) };
}

export const id = '00000000-0000-4000-8000-000000000001';
export const token = 'token-of-a-mailed-link';
export const replaceToken = 'a-token-to-replace-a-device';
export const idToken = 'header.payload.signature';
export const moment = '2026-01-01T00:00:00.000Z';
export const signedIn = {
  user_id: id,
  access_token: 'new',
  refresh_token: 'new-refresh',
  expires_in: 3600,
  subscription: { tier: 'free', sessions_remaining: 10 },
};
export const device = {
  device_fingerprint: 'fingerprint-of-this-test',
  device_name: 'Test browser',
  platform: 'web',
};
export type TestClient = ReturnType<typeof clientOf>['client'];
